import type { LawCode } from "../law/index.ts";
import { laws } from "../law/index.ts";
import { foldLetters } from "./fold-letters.ts";
import { listSynonyms } from "./list-synonyms.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { stopWords } from "./words/stop-words-list.ts";

/** One of several names of a thing. */
interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
  /** Given for an act. */
  readonly law?: LawCode;
}

/** A phrase where it stands: from one token up to, not including, another. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly end: number;
}

const stops = new Set(stopWords.map(foldLetters));
const byFirst = new Map<string, Phrase[]>();
/** By the stems of a name, a space between them. */
const terms = new Map<string, string>();

/** Tells whether a folded word carries no meaning of its own. */
export function isStopWord(plain: string): boolean {
  return stops.has(plain);
}

for (const { canonical, forms } of listSynonyms()) {
  const phrases = forms.map((form) =>
    readTokens(form)
      .filter(({ word }) => !stops.has(word.plain))
      .map(({ word }) => word.whole),
  );
  const keys = phrases.map((stems) => stems.join(" "));
  const term = keys.map((key) => terms.get(key)).find((shared) => shared !== undefined) ?? `syn_${canonical}`;
  const law = Object.keys(laws).find((code) => code.toLowerCase() === canonical) as LawCode | undefined;
  for (const [index, stems] of phrases.entries()) {
    const key = keys[index] as string;
    const [first] = stems;
    if (first === undefined || terms.has(key)) continue;
    terms.set(key, term);
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      { stems, term, ...(law === undefined ? {} : { law }) },
    ]);
  }
}

/** Answers the term that a single stem shares with its other names; undefined where it has none. */
export function findSharedTerm(stem: string): string | undefined {
  return terms.get(stem);
}

/**
 * Answers the names that begin with a token, stop words inside them passed over. Mostly none.
 * @example findPhrases(readTokens("lov om social service"), 0)[0]?.phrase.term // "syn_sel"
 */
export function findPhrases(tokens: readonly Token[], at: number): readonly FoundPhrase[] {
  const candidates = byFirst.get((tokens[at] as Token).word.whole);
  if (candidates === undefined) return [];
  const found: FoundPhrase[] = [];
  for (const phrase of candidates) {
    const end = findEndOf(phrase, tokens, at);
    if (end !== undefined) found.push({ phrase, end });
  }
  return found;
}

function findEndOf({ stems }: Phrase, tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  for (const stem of stems) {
    while (at > start && at < tokens.length && stops.has((tokens[at] as Token).word.plain)) at += 1;
    if (tokens[at]?.word.whole !== stem) return undefined;
    at += 1;
  }
  return at;
}
