import { listSpans } from "./analyse-text.ts";
import { type CompiledQuery, compileQuery, matchTerms } from "./compile-query.ts";
import { getKnownPiece, type KnownPiece } from "./known-pieces.ts";
import type { KnownWord } from "./known-words.ts";
import { listNamesFrom } from "./names-by-stem.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { isBoundPart } from "./split-compound.ts";
import { goToNextPiece } from "./text-pieces.ts";
import type { SearchQuery } from "./search-query.ts";

/** A range of a text that a query found, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A mark with the groups of the query that it answers, as bits. */
export interface FoundMark extends Mark {
  readonly groups: number;
}

/** How many tokens are read from one on to find a name or a provision, or a word that was torn apart. */
const reaches = { name: 12, section: 24, torn: 2 } as const;

/**
 * Answers which ranges of a text a query found: whole words, names of several words and provisions, in order, without
 * overlaps. Empty where the query says nothing or the text has none of it. A text that has only some of the words gets
 * those marked.
 * @example findMarks("Efter § 107 i lov", analyseQuery("SEL 107")) // [{ start: 6, end: 11 }]
 */
export function findMarks(text: string, query: SearchQuery): Mark[] {
  return listMarks(text, query).map(({ start, end }) => ({ start, end }));
}

/**
 * Answers the marks of a text with what each of them answers. With `window` it reads no further than a window of so many
 * UTF-16 units that has all groups.
 */
export function listMarks(text: string, query: SearchQuery, window?: number): FoundMark[] {
  const marks: FoundMark[] = [];
  if (query.groups.length === 0) return marks;
  const compiled = compileQuery(query);
  const bounds = { start: 0, end: 0, hash: 0 };
  let cited = 0;
  let last = text.length;
  let seen = 0;
  while (goToNextPiece(text, bounds) && bounds.start < last) {
    const piece = getKnownPiece(text, bounds);
    if ((piece.signature & compiled.signature) === 0) continue;
    const { groups, reach } = judgePiece(compiled, piece);
    if (groups !== 0) addMark(marks, { start: bounds.start, end: bounds.end, groups });
    if (reach > 0 && bounds.start >= cited) {
      const limits = { from: bounds.start, most: piece.words.length + reach };
      cited = addLongMarks(marks, compiled, { tokens: readTokens(text, limits), count: piece.words.length });
    }
    if (window !== undefined && last === text.length && marks.length > seen) {
      seen = marks.length;
      last = findLastPlace(marks, compiled.all, window) ?? last;
    }
  }
  return marks;
}

/** Where the window ends that ends with the last mark and has all groups; undefined where none does. */
function findLastPlace(marks: readonly FoundMark[], all: number, window: number): number | undefined {
  const { end } = marks.at(-1) as FoundMark;
  let groups = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at] as FoundMark;
    if (end - mark.start > window) return undefined;
    groups |= mark.groups;
    if (groups === all) return mark.start + window;
  }
  return undefined;
}

/** What a piece of text is to a query wherever it stands. */
interface JudgedPiece {
  readonly groups: number;
  /** How many tokens from it on are to be looked at together; 0 for none. */
  readonly reach: number;
}

const judged = new WeakMap<CompiledQuery, Map<KnownPiece, JudgedPiece>>();
const mostJudged = 10_000;

function judgePiece(compiled: CompiledQuery, piece: KnownPiece): JudgedPiece {
  let known = judged.get(compiled);
  if (known === undefined || known.size >= mostJudged) {
    known = new Map();
    judged.set(compiled, known);
  }
  const kept = known.get(piece);
  if (kept !== undefined) return kept;
  const tokens = readTokens(piece.text);
  let groups = 0;
  for (const { terms } of listSpans(tokens)) groups |= matchTerms(compiled, terms);
  const reach = Math.max(0, ...tokens.map(({ word }) => findReach(compiled, word)));
  const result = { groups, reach };
  known.set(piece, result);
  return result;
}

function findReach({ bits, hasSections, hasBound }: CompiledQuery, word: KnownWord): number {
  if (word.opens === "nothing") return 0;
  if (word.opens === "name" && hasSections) return reaches.section;
  const names = listNamesFrom(word.whole) ?? [];
  if (names.some(({ stems, term }) => stems.length > 1 && bits.has(term))) return reaches.name;
  return hasBound && isBoundPart(word.plain) ? reaches.torn : 0;
}

interface OpenTokens {
  readonly tokens: readonly Token[];
  /** How many of them may begin something. */
  readonly count: number;
}

/** Answers where a provision ends that begins with one of the tokens; 0 where none does. */
function addLongMarks(marks: FoundMark[], compiled: CompiledQuery, { tokens, count }: OpenTokens): number {
  let cited = 0;
  for (const { terms, first, end: next, isCited } of listSpans(tokens, count)) {
    const { start } = tokens[first] as Token;
    const { end } = tokens[next - 1] as Token;
    if (isCited === true) cited = end;
    const groups = matchTerms(compiled, terms);
    if (groups !== 0) addMark(marks, { start, end, groups });
  }
  return cited;
}

function addMark(marks: FoundMark[], mark: FoundMark): void {
  const last = marks.at(-1);
  if (last === undefined || last.end <= mark.start) {
    marks.push(mark);
  } else {
    marks[marks.length - 1] = {
      start: last.start,
      end: Math.max(last.end, mark.end),
      groups: last.groups | mark.groups,
    };
  }
}
