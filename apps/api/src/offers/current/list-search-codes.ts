import { type AnyHeldFact, findService } from "@rammevaerk/domain/offers";
import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import type { CodeList } from "../tables.ts";

export interface SearchCode {
  readonly list: CodeList;
  readonly code: string;
}

/** Answers the codes by which an offer is found, each once: its own, and those above them in their tree. */
export function listSearchCodes(held: readonly AnyHeldFact[]): SearchCode[] {
  const found = new Map<string, SearchCode>();
  for (const { list, code } of held.flatMap(listCodes)) found.set(`${list} ${code}`, { list, code });
  return [...found.values()];
}

function listCodes({ fact }: AnyHeldFact): SearchCode[] {
  switch (fact.kind) {
    case "target-groups": {
      const { primary, secondary } = fact.value;
      const own = primary === undefined ? secondary : [primary, ...secondary];
      return of(
        "target-group",
        own.flatMap((code) => [code, ...targetGroupAncestors(code)]),
      );
    }
    case "legal-basis":
      return of("legal-basis", [fact.value.primary, ...fact.value.further]);
    case "support-need":
      return of("support-need", fact.value.levels);
    case "services":
      return of("service", fact.value.codes.flatMap(listServicesAbove));
    case "methods":
      return of("method", fact.value.codes);
    default:
      return [];
  }
}

function of(list: CodeList, codes: readonly string[]): SearchCode[] {
  return codes.map((code) => ({ list, code }));
}

/** A service and those that it is a part of. */
function listServicesAbove(code: string): string[] {
  const above = findService(code)?.parentCode;
  return above === undefined ? [code] : [code, ...listServicesAbove(above)];
}
