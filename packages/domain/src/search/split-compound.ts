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
const lastParts = new Map<string, string>();
const longestPart = Math.max(...compoundParts.map((part) => foldLetters(part).length));

/** Folded words as people write them who have no æ, ø and å on their keyboard. */
function listLoose(word: string): string[] {
  const letters = word.replace(/aa/g, "a").replace(/oe/g, "o");
  return [letters.replace(/ae/g, "a"), letters.replace(/ae/g, "e")];
}

const words = compoundParts.map(foldLetters);
for (const word of words) {
  firstParts.set(word, stemWord(word));
  lastParts.set(stemWord(word), stemWord(word));
}
for (const word of [...words, ...municipalities.map(({ name }) => foldLetters(name))]) {
  const stem = stemWord(word);
  for (const loose of listLoose(word)) {
    if (loose === word || loose.length < 5) continue;
    if (!firstParts.has(loose)) firstParts.set(loose, stem);
    const cut = stemWord(loose);
    if (!lastParts.has(cut)) lastParts.set(cut, stem);
  }
}

/** Tells whether a folded word is one that binds to the next: "bo", "dag". */
export function isBoundPart(word: string): boolean {
  return bound.has(word);
}

/**
 * Answers the parts of a folded word, fewest first parts first; undefined when it is not made of known parts alone. A
 * known word is its own single part. A part that was written with a, o or e for å, ø or æ is answered as it should be.
 * @example splitCompound("misbrugsbehandlinger") // [{ stem: "misbrug" }, { stem: "behandling" }]
 */
export function splitCompound(word: string): readonly CompoundPart[] | undefined {
  return splitFrom(word, new Map());
}

type Memo = Map<string, readonly CompoundPart[] | undefined>;

function splitFrom(word: string, memo: Memo): readonly CompoundPart[] | undefined {
  if (memo.has(word)) return memo.get(word);
  const whole = lastParts.get(stemWord(word));
  const found = whole === undefined ? splitInTwo(word, memo) : [{ stem: whole }];
  memo.set(word, found);
  return found;
}

function splitInTwo(word: string, memo: Memo): readonly CompoundPart[] | undefined {
  let best: readonly CompoundPart[] | undefined;
  for (let length = 2; length <= Math.min(longestPart, word.length - 3); length += 1) {
    const first = word.slice(0, length);
    const stem = firstParts.get(first);
    const candidates = [
      bound.has(first) ? bind(first, splitFrom(word.slice(length), memo)) : undefined,
      stem === undefined ? undefined : follow(stem, word.slice(length), memo),
    ];
    for (const parts of candidates) {
      if (parts !== undefined && (best === undefined || parts.length < best.length)) best = parts;
    }
  }
  return best;
}

function bind(first: string, rest: readonly CompoundPart[] | undefined): readonly CompoundPart[] | undefined {
  const [next, ...others] = rest ?? [];
  return next && [{ stem: first + next.stem, head: next.head ?? next.stem }, ...others];
}

function follow(stem: string, rest: string, memo: Memo): readonly CompoundPart[] | undefined {
  for (const link of linkingLetters) {
    if (!rest.startsWith(link) || rest.length < link.length + 3) continue;
    const others = splitFrom(rest.slice(link.length), memo);
    if (others !== undefined) return [{ stem }, ...others];
  }
  return undefined;
}
