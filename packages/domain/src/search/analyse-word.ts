import { searchLimits } from "./search-limits.ts";
import { splitCompound } from "./split-compound.ts";
import { stemWord } from "./stem-word.ts";

/** What the analyser knows of one folded word, wherever it stands. */
export interface Word {
  /** Folded, as it was written. */
  readonly plain: string;
  /** The word without its inflection, a compound in one piece. */
  readonly whole: string;
  /** What a text that holds the word is found by, `whole` first. */
  readonly terms: readonly string[];
  /** What a text must be found by to hold the word: one entry for each part, any term of it. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Answers the terms of a folded word. A compound is found by its parts, and asks for them; a part that begins with a
 * bound word ("botilbud") is found by what follows it too, and asks for all of it.
 * @example analyseWord("misbrugsbehandlinger").terms // ["misbrugsbehandling", "misbrug", "behandling"]
 */
export function analyseWord(written: string): Word {
  const plain = written.slice(0, searchLimits.wordLetters);
  const parts = splitCompound(plain);
  const stem = stemWord(plain);
  if (parts === undefined) return { plain, whole: stem, terms: [stem], groups: [[stem]] };
  const last = (parts.at(-1) as { stem: string }).stem;
  const isApart = parts.length > 1;
  const whole = isApart ? joinWhole(plain, stem, last) : stem;
  const terms = parts.flatMap(({ stem: part, head }) => (head === undefined ? [part] : [part, head]));
  return {
    plain,
    whole,
    terms: [...new Set([whole, ...terms])],
    groups: isApart ? parts.map((part) => [part.stem]) : [[...new Set([whole, last])]],
  };
}

/** The compound as it is written, with its last part's stem where that is what it ends in. */
function joinWhole(plain: string, stem: string, last: string): string {
  const at = plain.lastIndexOf(last);
  return at > 0 ? plain.slice(0, at) + last : stem;
}
