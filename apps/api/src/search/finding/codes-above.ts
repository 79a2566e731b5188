import { regions, targetGroupAncestors } from "@rammevaerk/domain/reference";
import { listRegionsAbove } from "../../networks/index.ts";
import type { CandidateRow } from "./repository.ts";

/** So many lists of codes are kept; documents share most of theirs. */
const mostKept = 10_000;

/** Makes a function that answers the codes of a stored list and those above them, each once. It is worked out once for each list. */
function keepLists(listAbove: (code: string) => readonly string[]): (stored: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (stored) => {
    const kept = known.get(stored);
    if (kept !== undefined) return kept;
    if (known.size >= mostKept) known.clear();
    const codes = [...new Set((JSON.parse(stored) as string[]).flatMap(listAbove))];
    known.set(stored, codes);
    return codes;
  };
}

const regionsAbove = keepLists(listRegionsAbove);
const targetGroupsAbove = keepLists((code) => [code, ...targetGroupAncestors(code)]);
const everyRegion: readonly string[] = regions.map(({ id }) => id);

/** The regions that a document is found by: its own with what has taken their place, or every region. */
export function regionsOf(row: Pick<CandidateRow, "region_ids" | "is_national">): readonly string[] {
  return row.is_national === 1 ? everyRegion : regionsAbove(row.region_ids);
}

/** The target groups that a document is found by: its own and those that they lie within. */
export function targetGroupsOf(row: Pick<CandidateRow, "target_groups">): readonly string[] {
  return targetGroupsAbove(row.target_groups);
}
