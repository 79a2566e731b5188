import { getKnownPiece } from "./known-pieces.ts";
import type { KnownWord } from "./known-words.ts";
import { goToNextPiece } from "./text-pieces.ts";

/** A word, number or paragraph sign where it stands in a text, in UTF-16 units. What is written in one has one range. */
export interface Token {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
  /** Nothing but a hyphen, or nothing at all, stands between this and the token before. */
  readonly isGlued: boolean;
}

/**
 * Answers the words, numbers and paragraph signs of a text in order. With `from` it begins there, with `most` it
 * ends after the piece that has the last of so many. Text without any gives none.
 * @example readTokens("§ 107-tilbud").map(({ word }) => word.plain) // ["§", "107", "tilbud"]
 */
export function readTokens(text: string, { from = 0, most = Number.POSITIVE_INFINITY } = {}): Token[] {
  const tokens: Token[] = [];
  const bounds = { start: 0, end: from, hash: 0 };
  while (tokens.length < most && goToNextPiece(text, bounds)) {
    const { words } = getKnownPiece(text, bounds);
    const { start, end } = bounds;
    for (const word of words) tokens.push({ word, start, end, isGlued: word !== words[0] });
  }
  return tokens;
}
