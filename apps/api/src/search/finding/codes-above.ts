import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import { listRegionsAbove } from "../../networks/index.ts";

/** Lists that are stored as JSON repeat all the time, so what was made of one is kept, up to so many. */
const keptLists = 5_000;

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

/** The regions of a document, and what has taken their place. */
export const regionsAbove = readCodes(listRegionsAbove);
/** The target groups of a document, and those that they lie within. */
export const targetGroupsAbove = readCodes((code) => [code, ...targetGroupAncestors(code)]);
