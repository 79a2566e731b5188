import { type KnownWord, listKnownWords } from "./known-words.ts";
import { listNamesFrom } from "./names-by-stem.ts";
import type { PieceBounds } from "./text-pieces.ts";

/** What stands in a text without a space, with all that can be said of it without its neighbours. */
export interface KnownPiece {
  readonly text: string;
  readonly hash: number;
  readonly words: readonly KnownWord[];
  /** Bits of the terms that it may give: a query without a bit in common is not answered here. */
  readonly signature: number;
}

/** The bits of a signature that stand for what is not a term. */
export const signatures = { anything: -1, section: 1 << 31, torn: 1 << 30 } as const;

/** Answers the bit that a term has in a signature. Different terms may share one. */
export function signTerm(term: string): number {
  let hash = 0;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x0100_0193);
  return 1 << ((hash >>> 8) % 30);
}

function signWord({ terms, opens, whole }: KnownWord): number {
  let signature = opens === "word" ? signatures.torn : 0;
  if (opens === "name") signature |= signatures.section | signatures.torn;
  for (const term of terms) signature |= signTerm(term);
  for (const { term } of listNamesFrom(whole) ?? []) signature |= signTerm(term);
  return signature;
}

function signWords(words: readonly KnownWord[]): number {
  const [first, second] = words;
  if (first === undefined) return 0;
  return second === undefined ? signWord(first) : signatures.anything;
}

const places = 0x1_0000;
const mostKept = 20_000;
const longestKept = 64;
const kept: (KnownPiece | undefined)[] = Array.from({ length: places }, () => undefined);
let keptCount = 0;

/**
 * Answers what is known of a piece of a text. The same piece is the same for ever, so the last 20,000 short ones are kept in
 * memory; that saves time and changes nothing.
 */
export function getKnownPiece(text: string, { start, end, hash }: PieceBounds): KnownPiece {
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  let known = kept[place];
  while (known !== undefined) {
    if (known.hash === hash && known.text.length === end - start && isAt(text, start, known.text))
      return known;
    place = (place + 1) & (places - 1);
    known = kept[place];
  }
  // A slice would hold on to the whole text that it was cut from.
  const own = Array.from(text.slice(start, end)).join("");
  const words = listKnownWords(own);
  const piece = { text: own, hash, words, signature: signWords(words) };
  if (own.length > longestKept) return piece;
  if (keptCount >= mostKept) {
    kept.fill(undefined);
    keptCount = 0;
  }
  kept[place] = piece;
  keptCount += 1;
  return piece;
}

function isAt(text: string, start: number, piece: string): boolean {
  let at = piece.length - 1;
  while (at >= 0 && piece.charCodeAt(at) === text.charCodeAt(start + at)) at -= 1;
  return at < 0;
}
