import { calculateUuid } from "./calculate-uuid.ts";
import type { HsdsAttribute } from "./hsds-objects.ts";
import { findTermOf } from "./hsds-taxonomies.ts";
import { type HsdsLinkType, hsdsLinkTypes } from "./link-types.ts";

/** What an attribute hangs on. */
export interface LinkedEntity {
  readonly entity: "service" | "service_at_location" | "location" | "organization" | "service_capacity";
  readonly id: string;
}

/** Answers the attribute that says a code of something; none for a code that its list does not know. */
export function writeAttribute(
  { entity, id }: LinkedEntity,
  type: HsdsLinkType,
  { code, value }: { readonly code: string; readonly value?: string | undefined },
): HsdsAttribute[] {
  const term = findTermOf(hsdsLinkTypes[type], code);
  if (term === undefined) return [];
  return [
    {
      id: calculateUuid("attribute", entity, id, type, code),
      link_id: id,
      link_entity: entity,
      link_type: type,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
      ...(value === undefined ? {} : { value }),
    },
  ];
}
