import type { HsdsTaxonomyName } from "./hsds-taxonomies.ts";

/** What an attribute says by its `link_type`, and the list that its term is from. */
export const hsdsLinkTypes = {
  "target-group-primary": "target-groups",
  "target-group-secondary": "target-groups",
  exclusion: "target-groups",
  "support-need": "support-need-levels",
  service: "services",
  method: "methods",
  "legal-basis-primary": "legal-bases",
  "legal-basis-further": "legal-bases",
  /** The legal basis of a capacity. */
  "legal-basis": "legal-bases",
  /** The number of places on a legal basis, as the attribute's value. */
  "approved-places": "legal-bases",
  "covered-places": "legal-bases",
  "agreement-category": "categories",
  "operator-kind": "operator-kinds",
  municipality: "municipalities",
  /** The value is the day of the newest report, where there is one. */
  "approval-status": "approval-statuses",
  "supervision-authority": "supervision-authorities",
  "supervision-remark": "remarks",
} as const satisfies Record<string, HsdsTaxonomyName>;

export type HsdsLinkType = keyof typeof hsdsLinkTypes;
