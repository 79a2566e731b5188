import { type FoundMark, listMarks, type Mark } from "./find-marks.ts";
import type { SearchQuery } from "./search-query.ts";

/** A piece of a text, with what a query found in it. */
export interface Snippet {
  /** The piece, with "…" where the text goes on. Line breaks and runs of spaces are one space. */
  readonly text: string;
  /** Ranges of `text`. Empty where the query found nothing there. */
  readonly marks: readonly Mark[];
}

const defaultLength = 160;

/**
 * Answers the piece of a text that answers most of a query: the window with most different words of it, then with most
 * marks, the earliest of equals; the beginning where nothing was found. It begins and ends at a space where there is one.
 * `length` is in UTF-16 units, 160 unless told; the signs of omission come on top.
 * @example cutSnippet("Et botilbud.", analyseQuery("botilbud")) // { text: "Et botilbud.", marks: [{ start: 3, end: 11 }] }
 */
export function cutSnippet(
  text: string,
  query: SearchQuery,
  options: { readonly length?: number } = {},
): Snippet {
  const length = options.length ?? defaultLength;
  const plain = text.replace(/\s+/g, " ").trim();
  const marks = listMarks(plain, query);
  const { start, end } = findWindow(plain, marks, length);
  const before = start > 0 ? "…" : "";
  const after = end < plain.length ? "…" : "";
  return {
    text: `${before}${plain.slice(start, end)}${after}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({
        start: mark.start - start + before.length,
        end: mark.end - start + before.length,
      })),
  };
}

function findWindow(text: string, marks: readonly FoundMark[], length: number): Mark {
  if (text.length <= length) return { start: 0, end: text.length };
  const [first, last] = findBestRun(marks, length);
  if (first === undefined || last === undefined) return { start: 0, end: findSpaceBefore(text, length) };
  const lead = Math.max(0, Math.floor((length - (last.end - first.start)) / 3));
  const latest = Math.max(0, text.length - length);
  const wished = Math.min(Math.max(0, first.start - lead), latest, first.start);
  const start = wished === 0 ? 0 : findSpaceAfter(text, wished, first.start);
  const end = start + length >= text.length ? text.length : findSpaceBefore(text, start + length, last.end);
  return { start, end };
}

/** The run of marks that fits the length and answers most. */
function findBestRun(marks: readonly FoundMark[], length: number): readonly (FoundMark | undefined)[] {
  let best: readonly FoundMark[] = [];
  let bestScore = 0;
  for (const [index, first] of marks.entries()) {
    let groups = 0;
    let end = index;
    for (; end < marks.length; end += 1) {
      const mark = marks[end] as FoundMark;
      if (end > index && mark.end - first.start > length) break;
      groups |= mark.groups;
    }
    const score = countBits(groups) * 1000 + (end - index);
    if (score > bestScore) {
      bestScore = score;
      best = [first, marks[end - 1] as FoundMark];
    }
  }
  return best;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function findSpaceAfter(text: string, at: number, latest: number): number {
  const space = text.indexOf(" ", at - 1);
  return space === -1 || space + 1 > latest ? latest : space + 1;
}

function findSpaceBefore(text: string, at: number, earliest = 1): number {
  const space = text.lastIndexOf(" ", at);
  return space < earliest ? at : space;
}
