import { foldLetters } from "./fold-letters.ts";
import { measureTyping, typingCosts } from "./measure-typing.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { searchLimits } from "./search-limits.ts";

/** A word that somebody would find something for. */
export interface VocabularyWord {
  /** As `analyseText` gives it first for the word: a stem, or a compound in one piece. */
  readonly term: string;
  /** As it is shown: "bostøtte". */
  readonly word: string;
  /** How many documents have it; of equally near words the commonest is taken. */
  readonly documents: number;
}

/** A vocabulary that is ready to be asked. `Entry` may carry more, such as who may read the word. */
export interface Spelling<Entry extends VocabularyWord> {
  readonly byTerm: ReadonlyMap<string, Entry>;
  readonly byLength: ReadonlyMap<number, readonly SpelledWord<Entry>[]>;
}

/** A word of a vocabulary in the form in which spellings are held against each other. */
export interface SpelledWord<Entry extends VocabularyWord> {
  readonly entry: Entry;
  /** å, ø and æ are one letter each, and no other than a, o and e. */
  readonly letters: string;
  /** Which letters it has, as bits. */
  readonly has: number;
}

/** What is too short is as near to anything. */
const shortest = 4;

/**
 * Answers a vocabulary in the form that `suggestSpelling` asks, in time proportional to it. Words of fewer than four
 * letters are never suggested; they only count as known. The last of entries with the same term is the one that counts.
 */
export function prepareSpelling<Entry extends VocabularyWord>(vocabulary: Iterable<Entry>): Spelling<Entry> {
  const byTerm = new Map<string, Entry>();
  const byLength = new Map<number, SpelledWord<Entry>[]>();
  for (const entry of vocabulary) {
    byTerm.set(entry.term, entry);
    const letters = toLetters(entry.word);
    if (letters.length < shortest || letters.length > searchLimits.wordLetters) continue;
    const spelled = { entry, letters, has: listLetters(letters) };
    const others = byLength.get(letters.length);
    if (others === undefined) byLength.set(letters.length, [spelled]);
    else others.push(spelled);
  }
  return { byTerm, byLength };
}

/**
 * Answers the query with its unknown words put right ("mente du …"); undefined where no word is unknown, or one of them is
 * like none that the vocabulary has, or more than three are. Worth asking where a query found nothing. A word is unknown
 * when the vocabulary has neither it nor all parts of it. The nearest word on a Danish keyboard is taken; of equally near ones
 * one with the same first letter, then the commonest. Up to five letters one slip is forgiven, from six on two.
 * Numbers, provisions, words with a hyphen and words of fewer than four letters stay as they are.
 *
 * `isAllowed` tells which words the reader may know of; to the others the answer is as if they weren't there. Without
 * it all may be named. A vocabulary of 50,000 words costs a few milliseconds for each unknown word.
 * @example suggestSpelling("bottilbud", prepareSpelling([{ term: "botilbud", word: "botilbud", documents: 4 }])) // "botilbud"
 */
export function suggestSpelling<Entry extends VocabularyWord>(
  query: string,
  spelling: Spelling<Entry>,
  isAllowed: (entry: Entry) => boolean = () => true,
): string | undefined {
  const text = query.slice(0, searchLimits.queryLength);
  const isKnown = (term: string): boolean => {
    const entry = spelling.byTerm.get(term);
    return entry !== undefined && isAllowed(entry);
  };
  const unknown = listUnknown(readTokens(text), isKnown);
  if (unknown.length === 0 || unknown.length > searchLimits.misspeltWords) return undefined;
  let suggestion = "";
  let at = 0;
  for (const { start, end } of unknown) {
    const found = findNearest(toLetters(text.slice(start, end)), spelling, isAllowed);
    if (found === undefined) return undefined;
    suggestion += text.slice(at, start) + found.entry.word;
    at = end;
  }
  suggestion += text.slice(at);
  return suggestion === text ? undefined : suggestion;
}

function toLetters(word: string): string {
  return foldLetters(word).replace(/aa/g, "a").replace(/oe/g, "o").replace(/ae/g, "e");
}

function listLetters(letters: string): number {
  let has = 0;
  for (let at = 0; at < letters.length; at += 1) has |= 1 << (letters.charCodeAt(at) % 32);
  return has;
}

function listUnknown(tokens: readonly Token[], isKnown: (term: string) => boolean): readonly Token[] {
  return tokens.filter(({ word, isGlued }, at) => {
    const isAlone = !isGlued && tokens[at + 1]?.isGlued !== true;
    if (!isAlone || word.isNumber || word.isStop || word.plain.length < shortest) return false;
    const others = word.terms.filter((term) => term.startsWith("syn_"));
    if ([word.whole, ...others].some(isKnown)) return false;
    return !word.groups.every((alternatives) => alternatives.some(isKnown));
  });
}

function findNearest<Entry extends VocabularyWord>(
  typed: string,
  { byLength }: Spelling<Entry>,
  isAllowed: (entry: Entry) => boolean,
): SpelledWord<Entry> | undefined {
  const slips = typed.length < 6 ? 1 : 2;
  const has = listLetters(typed);
  let best: SpelledWord<Entry> | undefined;
  let least: number = slips * typingCosts.letter;
  for (let length = typed.length - slips; length <= typed.length + slips; length += 1) {
    for (const spelled of byLength.get(length) ?? []) {
      if (isFurther(has ^ spelled.has, slips * 2)) continue;
      const cost = measureTyping(typed, spelled.letters, least);
      if (cost > least || (cost === least && !isBetter(spelled, best, typed))) continue;
      if (!isAllowed(spelled.entry)) continue;
      best = spelled;
      least = cost;
    }
  }
  return best;
}

/** Tells whether more than so many bits are set. */
function isFurther(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; count < most; count += 1) rest &= rest - 1;
  return rest !== 0;
}

/** Tells which of two equally near words is taken. */
function isBetter(
  one: SpelledWord<VocabularyWord>,
  than: SpelledWord<VocabularyWord> | undefined,
  typed: string,
): boolean {
  if (than === undefined) return true;
  const [isSame, wasSame] = [one, than].map(({ letters }) => letters[0] === typed[0]);
  return isSame === wasSame ? one.entry.documents > than.entry.documents : isSame === true;
}
