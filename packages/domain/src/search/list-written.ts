import { foldLetters } from "./fold-letters.ts";
import { searchLimits } from "./search-limits.ts";

const parts = /[a-z]+|[0-9]+(?:[.,][0-9]+)*/g;
/** What is written after an apostrophe to inflect an abbreviation: "VUM'en". */
const ending = /(?<=[a-z0-9])['\u2019](?:s|e[nt]?s?|er|ere|erne?s?|ene?s?)(?![a-z0-9])/g;

/**
 * Answers the words and numbers of a text, folded and in order. Letters and digits part, an ending after an apostrophe
 * is left out, and the points and commas of a number become "_".
 * @example listWritten("VUM'en, covid19 og 1.250,50") // ["vum", "covid", "19", "og", "1_250_50"]
 */
export function listWritten(text: string): string[] {
  const found: readonly string[] = foldLetters(text).replace(ending, "").match(parts) ?? [];
  return found.map((part) => part.slice(0, searchLimits.wordLetters).replace(/[.,]/g, "_"));
}

/** Tells whether what `listWritten` gave is a number. */
export function isWrittenNumber(written: string): boolean {
  return written < ":";
}
