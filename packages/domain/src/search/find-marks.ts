import { listSpans } from "./analyse-text.ts";
import { compileQuery, matchTerms } from "./compile-query.ts";
import { readTokens, type Token } from "./read-tokens.ts";
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
  if (query.groups.length === 0) return [];
  const compiled = compileQuery(query);
  const tokens = readTokens(text);
  const marks: FoundMark[] = [];
  for (const { terms, first, end } of listSpans(tokens)) {
    const groups = matchTerms(compiled, terms);
    if (groups === 0) continue;
    const mark = {
      start: (tokens[first] as Token).start,
      end: (tokens[end - 1] as Token).end,
      groups,
    };
    const last = marks.at(-1);
    if (last === undefined || last.end <= mark.start) marks.push(mark);
    else marks[marks.length - 1] = merge(last, mark);
  }
  return marks;
}

function merge(a: FoundMark, b: FoundMark): FoundMark {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), groups: a.groups | b.groups };
}
