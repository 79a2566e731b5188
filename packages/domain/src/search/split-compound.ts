import { municipalities } from "../reference/index.ts";
import { foldLetters } from "./fold-letters.ts";
import { stemWord } from "./stem-word.ts";
import { boundParts, compoundParts, linkingLetters } from "./words/compound-parts-list.ts";

/** One part of a compound. */
export interface CompoundPart {
  readonly stem: string;
  /** For a part that begins with a bound word: the stem of what follows it. */
  readonly head?: string;
}

const bound = new Set(boundParts.map(foldLetters));
const firstParts = new Map<string, string>();
const lastParts = new Map<string, LastPart>();
const longestPart = Math.max(...compoundParts.map((part) => foldLetters(part).length));

/** Folded words as people write them who have no æ, ø and å on their keyboard. */
function listLoose(word: string): string[] {
  const letters = word.replace(/aa/g, "a").replace(/oe/g, "o");
  return [letters.replace(/ae/g, "a"), letters.replace(/ae/g, "e")];
}

/** A last part by the stem of what is written, and how long that must be: "ram" is not "ramme". */
interface LastPart {
  readonly stem: string;
  readonly shortest: number;
}

function addLast(written: string, stem: string): void {
  const key = stemWord(written);
  const known = lastParts.get(key) ?? { stem, shortest: written.length };
  lastParts.set(key, { ...known, shortest: Math.min(known.shortest, written.length - 1) });
}

const words = compoundParts.map(foldLetters);
for (const word of words) {
  firstParts.set(word, stemWord(word));
  addLast(word, stemWord(word));
}
for (const word of [...words, ...municipalities.map(({ name }) => foldLetters(name))]) {
  const stem = stemWord(word);
  for (const loose of listLoose(word)) {
    if (loose === word || loose.length < 5) continue;
    if (!firstParts.has(loose)) firstParts.set(loose, stem);
    addLast(loose, stem);
  }
}

/** Tells whether a folded word is one that binds to the next: "bo", "dag". */
export function isBoundPart(word: string): boolean {
  return bound.has(word);
}

/** Tells whether a term begins with a word that binds to the next. */
export function beginsBound(term: string): boolean {
  return boundParts.some((part) => term.startsWith(foldLetters(part)));
}

/**
 * Answers the parts of a folded word, the longest first part taken first; undefined when it is not made of known parts
 * alone. A known word is its own single part. A part that was written with a, o or e for å, ø or æ is answered as it
 * should be.
 * @example splitCompound("misbrugsbehandlinger") // [{ stem: "misbrug" }, { stem: "behandling" }]
 */
export function splitCompound(word: string): readonly CompoundPart[] | undefined {
  const whole = lastParts.get(stemWord(word));
  if (whole !== undefined && word.length >= whole.shortest) return [{ stem: whole.stem }];
  for (let length = Math.min(longestPart, word.length - 3); length >= 2; length -= 1) {
    const first = word.slice(0, length);
    const rest = word.slice(length);
    const parts = bound.has(first) ? bind(first, splitCompound(rest)) : follow(firstParts.get(first), rest);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

function bind(first: string, rest: readonly CompoundPart[] | undefined): readonly CompoundPart[] | undefined {
  const [next, ...others] = rest ?? [];
  return next && [{ stem: first + next.stem, head: next.head ?? next.stem }, ...others];
}

function follow(stem: string | undefined, rest: string): readonly CompoundPart[] | undefined {
  if (stem === undefined) return undefined;
  for (const link of linkingLetters) {
    if (!rest.startsWith(link) || rest.length < link.length + 3) continue;
    const others = splitCompound(rest.slice(link.length));
    if (others !== undefined) return [{ stem }, ...others];
  }
  return undefined;
}
