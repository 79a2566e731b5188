import { regions, targetGroupAncestors } from "@rammevaerk/domain/reference";
import { listRegionsAbove } from "../../networks/index.ts";
import type { CandidateRow } from "./repository.ts";

/** Makes a function that answers a code and those above it; there are a few hundred codes, so each is worked out once. */
function keepCodes(listAbove: (code: string) => readonly string[]): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const kept = known.get(code);
    if (kept !== undefined) return kept;
    const codes = listAbove(code);
    known.set(code, codes);
    return codes;
  };
}

const regionsAbove = keepCodes(listRegionsAbove);
const targetGroupsAbove = keepCodes((code) => [code, ...targetGroupAncestors(code)]);
const everyRegion: readonly string[] = regions.map(({ id }) => id);

/** The regions that a document is found by: its own with what has taken their place, or every region. One may come twice. */
export function regionsOf(row: Pick<CandidateRow, "region_ids" | "is_national">): readonly string[] {
  if (row.is_national === 1) return everyRegion;
  return readCodes(row.region_ids).flatMap(regionsAbove);
}

/** The target groups that a document is found by: its own and those that they lie within. One may come twice. */
export function targetGroupsOf(row: Pick<CandidateRow, "target_groups">): readonly string[] {
  return readCodes(row.target_groups).flatMap(targetGroupsAbove);
}

const none: readonly string[] = [];

function readCodes(stored: string): readonly string[] {
  return stored === "[]" ? none : (JSON.parse(stored) as string[]);
}
