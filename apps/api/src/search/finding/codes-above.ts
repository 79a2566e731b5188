import { regions, targetGroupAncestors } from "@rammevaerk/domain/reference";
import { listRegionsAbove } from "../../networks/index.ts";

/** Lists that are stored as JSON repeat all the time, so what was made of one is kept, up to so many. */
const keptLists = 20_000;

/** Makes a function that answers, for codes as they are stored, those codes and all above them. */
function readCodes(listWith: (code: string) => readonly string[]): (stored: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (stored) => {
    const kept = known.get(stored);
    if (kept !== undefined) return kept;
    const codes = [...new Set((JSON.parse(stored) as string[]).flatMap(listWith))];
    if (known.size >= keptLists) known.clear();
    known.set(stored, codes);
    return codes;
  };
}

const regionsAbove = readCodes(listRegionsAbove);
const everyRegion: readonly string[] = regions.map(({ id }) => id);

/** The regions of a document, and what has taken their place; every region, where it is of the whole country. */
export function regionsOf(row: {
  readonly region_ids: string;
  readonly is_national: number;
}): readonly string[] {
  return row.is_national === 1 ? everyRegion : regionsAbove(row.region_ids);
}
/** The target groups of a document, and those that they lie within. */
export const targetGroupsAbove = readCodes((code) => [code, ...targetGroupAncestors(code)]);
