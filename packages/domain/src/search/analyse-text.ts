import { analyseWord, type Word } from "./analyse-word.ts";
import { findNames } from "./find-names.ts";
import { type CitedSection, findReference } from "./find-references.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { searchLimits } from "./search-limits.ts";
import { isBoundPart, splitCompound } from "./split-compound.ts";

/** Terms, and the tokens that give them: from one up to, not including, another. */
export interface TermSpan {
  readonly terms: readonly string[];
  readonly first: number;
  readonly end: number;
  /** Given for a provision: its sign is not to be read again without the act before it. */
  readonly isCited?: true;
}

/**
 * Answers the terms that a text is found by, in the order of the text and as often as they occur: for each word its
 * stem, for a compound its parts too, for a name that has others the term they share ("syn_…"), and for a provision its
 * act and section ("sel_107", "par_107", "sel_107_2" with subsection 2). Each term is made of a-z, 0-9 and "_" alone. Stop
 * words give none; what exceeds `searchLimits.textTerms` is left out. Takes time in proportion to the text; the same words read again cost less.
 * @example analyseText("Midlertidige botilbud") // ["midlertid", "botilbud", "tilbud", "syn_botilbud"]
 */
export function analyseText(text: string): string[] {
  const terms = listSpans(readTokens(text)).flatMap((span) => span.terms);
  return terms.length > searchLimits.textTerms ? terms.slice(0, searchLimits.textTerms) : terms;
}

/** Answers what each word, name and provision is found by that begins with one of the first `count` tokens. */
export function listSpans(tokens: readonly Token[], count = tokens.length): TermSpan[] {
  const spans: TermSpan[] = [];
  let cited = 0;
  for (let at = 0; at < count; at += 1) {
    const { word } = tokens[at] as Token;
    if (word.terms.length > 0) spans.push({ terms: word.terms, first: at, end: at + 1 });
    if (word.opens === "name") {
      addNames(spans, tokens, at);
      const reference = at < cited ? undefined : findReference(tokens, at);
      if (reference !== undefined) {
        cited = reference.end;
        const terms = reference.sections.flatMap(listSectionTerms);
        spans.push({ terms, first: at, end: cited, isCited: true });
      }
    }
    const joined =
      word.opens === "nothing" && tokens[at + 1]?.isGlued !== true ? undefined : findJoined(tokens, at);
    if (joined !== undefined) spans.push({ terms: joined.word.terms, first: at, end: joined.end });
  }
  return spans;
}

function addNames(spans: TermSpan[], tokens: readonly Token[], at: number): void {
  for (const { name, end } of findNames(tokens, at)) {
    if (name.stems.length > 1) spans.push({ terms: [name.term], first: at, end });
  }
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
  if (second === undefined || !isLetters(first) || !isLetters(second)) {
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

function isLetters({ word }: Token): boolean {
  return !word.isNumber && word.plain !== "§" && word.plain !== "§§";
}
