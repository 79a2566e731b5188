import { analyseWord, type Word } from "./analyse-word.ts";
import { findPhrases, findSharedTerm, isStopWord } from "./find-phrases.ts";
import { type CitedSection, findReference } from "./find-references.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { isBoundPart, splitCompound } from "./split-compound.ts";

/** Terms, and the tokens that give them: from one up to, not including, another. */
export interface TermSpan {
  readonly terms: readonly string[];
  readonly first: number;
  readonly end: number;
}

/**
 * Answers the terms that a text is found by, in the order of the text and as often as they occur: for each word its
 * stem, for a compound its parts too, for a name that has others the term they share ("syn_…"), and for a provision its
 * act and section ("sel_107", "par_107", "sel_107_2" with subsection 2). Each term is made of a-z, 0-9 and "_" alone. Stop
 * words give none. Takes time in proportion to the text; the same words read again cost less.
 * @example analyseText("Midlertidige botilbud") // ["midlertid", "botilbud", "tilbud", "syn_botilbud"]
 */
export function analyseText(text: string): string[] {
  return listSpans(readTokens(text)).flatMap(({ terms }) => terms);
}

/** Answers what each word, name and provision among the tokens is found by. */
export function listSpans(tokens: readonly Token[]): TermSpan[] {
  const spans: TermSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    if (!isStopWord(word.plain)) spans.push({ terms: listWordTerms(word), first: at, end: at + 1 });
    for (const { phrase, end } of findPhrases(tokens, at)) {
      spans.push({ terms: [phrase.term], first: at, end });
    }
    const joined = findJoined(tokens, at);
    if (joined !== undefined) spans.push({ terms: joined.word.terms, first: at, end: joined.end });
    const reference = findReference(tokens, at);
    if (reference !== undefined) {
      const terms = reference.sections.flatMap(listSectionTerms);
      spans.push({ terms, first: at, end: reference.end });
    }
  }
  return spans;
}

/** The parts of a compound are found by their other names; the whole word's are found as any phrase is. */
function listWordTerms({ terms }: Word): readonly string[] {
  if (terms.length === 1) return terms;
  const shared = terms.slice(1).map(findSharedTerm);
  return [...terms, ...shared.filter((term) => term !== undefined)];
}

/** Answers what a text that cites a section is found by. */
function listSectionTerms({ law, section, detail }: CitedSection): string[] {
  const act = law?.toLowerCase() ?? "any";
  const terms = [`par_${section}`, `${act}_${section}`];
  return detail === undefined ? terms : [...terms, `${act}_${section}_${detail}`];
}

/**
 * Answers the one word that a token and the next make: "e-mail", and "bo støtte", which is often written so. Undefined
 * for any other two words.
 */
export function findJoined(
  tokens: readonly Token[],
  at: number,
): { readonly word: Word; readonly end: number } | undefined {
  const [first, second] = [tokens[at] as Token, tokens[at + 1]];
  if (second === undefined || first.word.isNumber || second.word.isNumber || second.word.terms.length === 0) {
    return undefined;
  }
  const isHyphened = second.isGlued && !first.isGlued && tokens[at + 2]?.isGlued !== true;
  const isTornApart =
    second.start === first.end + 1 &&
    isBoundPart(first.word.plain) &&
    splitCompound(second.word.plain) !== undefined;
  if (!isHyphened && !isTornApart) return undefined;
  return { word: analyseWord(first.word.plain + second.word.plain), end: at + 2 };
}
