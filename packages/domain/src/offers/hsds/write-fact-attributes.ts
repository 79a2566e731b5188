import type { AnyFact } from "../fact.ts";
import type { HsdsAttribute } from "./hsds-objects.ts";
import type { HsdsLinkType } from "./link-types.ts";
import { type LinkedEntity, writeAttribute } from "./write-attribute.ts";

/** Answers what a fact says with codes, as attributes of its service or department. */
export function writeFactAttributes(fact: AnyFact, entity: LinkedEntity): HsdsAttribute[] {
  const all = (type: HsdsLinkType, codes: readonly (string | undefined)[]) =>
    codes.flatMap((code) => (code === undefined ? [] : writeAttribute(entity, type, { code })));
  switch (fact.kind) {
    case "target-groups":
      return [
        ...all("target-group-primary", [fact.value.primary]),
        ...all("target-group-secondary", fact.value.secondary),
      ];
    case "legal-basis":
      return [
        ...all("legal-basis-primary", [fact.value.primary]),
        ...all("legal-basis-further", fact.value.further),
      ];
    case "support-need":
      return all("support-need", fact.value.levels);
    case "services":
      return all("service", fact.value.codes);
    case "methods":
      return all("method", fact.value.codes);
    case "exclusions":
      return all("exclusion", fact.value.codes);
    case "approval":
      return [
        ...writeAttribute(entity, "approval-status", {
          code: fact.value.status,
          value: fact.value.lastReportOn,
        }),
        ...all("supervision-authority", [fact.value.authorityId]),
        ...all("supervision-remark", fact.value.remarks),
      ];
    case "places": {
      const { approved, covered } = fact.value;
      return [
        ...writeAttribute(entity, "approved-places", { code: fact.key, value: String(approved) }),
        ...writeAttribute(entity, "covered-places", { code: fact.key, value: String(covered) }),
      ];
    }
    case "free-places":
    case "occupancy":
    case "rate":
    case "age":
      return [];
  }
}
