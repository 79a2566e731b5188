import type { CompetenceList } from "@rammevaerk/domain/accounts";
import { legalBases } from "@rammevaerk/domain/law";
import { methods, targetGroups } from "@rammevaerk/domain/reference";

const lists = { "target-group": targetGroups, "legal-basis": legalBases, method: methods } as const;

/** Codes in the order of their list, as people know it; a code that the list no longer holds comes first. */
export function sortByList(list: CompetenceList, codes: readonly string[]): string[] {
  const place = new Map(lists[list].map(({ code }, index) => [code, index]));
  return codes.toSorted((a, b) => (place.get(a) ?? -1) - (place.get(b) ?? -1));
}
