import { listSpans } from "./analyse-text.ts";
import { type CompiledQuery, compileQuery, matchTerms } from "./compile-query.ts";
import type { KnownWord } from "./known-words.ts";
import { listNamesFrom } from "./names-by-stem.ts";
import { findPieceEnd, findPieceStart, readTokens, type Token } from "./read-tokens.ts";
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
const reaches = { name: 12, section: 60, word: 2 } as const;

/**
 * Answers which ranges of a text a query found: whole words, names of several words and provisions, in order, without
 * overlaps. Empty where the query says nothing or the text has none of it. A text that has only some of the words gets
 * those marked.
 * @example findMarks("Efter § 107 i lov", analyseQuery("SEL 107")) // [{ start: 6, end: 11 }]
 */
export function findMarks(text: string, query: SearchQuery): Mark[] {
  return listMarks(text, query).map(({ start, end }) => ({ start, end }));
}

/** Answers the marks of a text with what each of them answers. */
export function listMarks(text: string, query: SearchQuery): FoundMark[] {
  const marks: FoundMark[] = [];
  if (query.groups.length === 0) return marks;
  const compiled = compileQuery(query);
  let cited = 0;
  let start = findPieceStart(text, 0);
  while (start < text.length) {
    const end = findPieceEnd(text, start);
    const piece = judgePiece(compiled, text.slice(start, end));
    if (piece.groups !== 0) addMark(marks, { start, end, groups: piece.groups });
    if (piece.reach > 0 && start >= cited) {
      cited = addLongMarks(marks, compiled, { text, start, ...piece });
    }
    start = findPieceStart(text, end);
  }
  return marks;
}

/** What a piece of text is to a query wherever it stands. */
interface JudgedPiece {
  readonly groups: number;
  /** How many words it has. */
  readonly words: number;
  /** How many tokens from it on are to be looked at together; 0 for none. */
  readonly reach: number;
}

const judged = new WeakMap<CompiledQuery, Map<string, JudgedPiece>>();
const judgedAtMost = 10_000;

function judgePiece(compiled: CompiledQuery, piece: string): JudgedPiece {
  const known = judged.get(compiled) ?? new Map<string, JudgedPiece>();
  const kept = known.get(piece);
  if (kept !== undefined) return kept;
  if (known.size === 0 || known.size >= judgedAtMost) judged.set(compiled, known);
  if (known.size >= judgedAtMost) known.clear();
  const tokens = readTokens(piece);
  const found = listSpans(tokens).map(({ terms }) => matchTerms(compiled, terms));
  const result = {
    groups: found.reduce((all, bits) => all | bits, 0),
    words: tokens.length,
    reach: Math.max(0, ...tokens.map(({ word }) => findReach(compiled, word))),
  };
  known.set(piece, result);
  return result;
}

function findReach({ bits, hasSections }: CompiledQuery, word: KnownWord): number {
  if (word.opens === "nothing") return 0;
  if (word.opens === "word") return reaches.word;
  if (hasSections) return reaches.section;
  const names = listNamesFrom(word.whole) ?? [];
  return names.some(({ stems, term }) => stems.length > 1 && bits.has(term)) ? reaches.name : 0;
}

interface OpenPiece extends JudgedPiece {
  readonly text: string;
  readonly start: number;
}

/** Answers where a provision ends that begins with the piece; 0 where none does. */
function addLongMarks(marks: FoundMark[], compiled: CompiledQuery, piece: OpenPiece): number {
  let cited = 0;
  const tokens = readTokens(piece.text, { from: piece.start, most: piece.words + piece.reach });
  for (const { terms, first, end: next, isCited } of listSpans(tokens, piece.words)) {
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
