import { type FoundMark, listMarks, type Mark } from "./find-marks.ts";
import type { SearchQuery } from "./search-query.ts";

/** A piece of a text, with what a query found in it. */
export interface Snippet {
  /** The piece, with "…" where the text goes on. Line breaks and runs of spaces are one space. */
  readonly text: string;
  /** Ranges of `text`, in order. Empty where the query found nothing there. */
  readonly marks: readonly Mark[];
}

const usualLength = 160;
const space = /\s/;

/**
 * Answers the piece of a text that answers most of a query: the first window that has all words of it, else the one
 * with most different words, then with most marks, the earliest of equals; the beginning where nothing was found. It begins and ends at a space where there is one
 * between the marks and the window's edge. `length` is in UTF-16 units, 160 unless told; the signs of omission come on
 * top, and only a single longer mark makes the piece longer.
 * @example cutSnippet("Et botilbud.", analyseQuery("botilbud")) // { text: "Et botilbud.", marks: [{ start: 3, end: 11 }] }
 */
export function cutSnippet(
  text: string,
  query: SearchQuery,
  { length = usualLength }: { readonly length?: number } = {},
): Snippet {
  const marks = listMarks(text, query, length);
  const window = text.length <= length ? { start: 0, end: text.length } : findWindow(text, marks, length);
  return writeWindow(text, trim(text, window), marks);
}

/** Only where the text is longer than the window. */
function findWindow(text: string, marks: readonly FoundMark[], length: number): Mark {
  const run = findBestRun(marks, length);
  if (run === undefined) return { start: 0, end: findSpaceBefore(text, length, 0) };
  const lead = Math.max(0, Math.floor((length - (run.end - run.start)) / 3));
  const wished = Math.min(run.start - lead, text.length - length);
  const start = wished <= 0 ? 0 : findSpaceAfter(text, wished, run.start);
  const end = Math.max(start + length, run.end);
  return { start, end: end >= text.length ? text.length : findSpaceBefore(text, end, run.end) };
}

/** The run of marks that fits the length and answers most; undefined without marks. */
function findBestRun(marks: readonly FoundMark[], length: number): Mark | undefined {
  let best: Mark | undefined;
  let most = 0;
  for (const [index, first] of marks.entries()) {
    let groups = 0;
    let { end } = first;
    let count = 0;
    for (let at = index; at < marks.length; at += 1) {
      const mark = marks[at] as FoundMark;
      if (at > index && mark.end - first.start > length) break;
      groups |= mark.groups;
      end = mark.end;
      count += 1;
    }
    const score = countBits(groups) * (length + 1) + count;
    if (score > most) [best, most] = [{ start: first.start, end }, score];
  }
  return best;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The first place from `at` on that follows a space; `latest` where none comes before it. */
function findSpaceAfter(text: string, at: number, latest: number): number {
  for (let place = at; place < latest; place += 1) {
    if (space.test(text.charAt(place - 1))) return place;
  }
  return latest;
}

/** The last place up to `at` that a space follows; `at` itself where none comes after `earliest`. */
function findSpaceBefore(text: string, at: number, earliest: number): number {
  for (let place = at; place > earliest; place -= 1) {
    if (space.test(text.charAt(place))) return place;
  }
  const isTorn = /[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > earliest;
  return isTorn ? at - 1 : at;
}

function trim(text: string, { start, end }: Mark): Mark {
  const piece = text.slice(start, end).trimEnd();
  const body = piece.trimStart();
  return { start: start + piece.length - body.length, end: start + piece.length };
}

function writeWindow(text: string, { start, end }: Mark, marks: readonly FoundMark[]): Snippet {
  const written: Mark[] = [];
  let piece = text.slice(0, start).trim() === "" ? "" : "…";
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    piece += squeeze(text.slice(at, mark.start));
    const place = piece.length;
    piece += squeeze(text.slice(mark.start, mark.end));
    written.push({ start: place, end: piece.length });
    at = mark.end;
  }
  piece += squeeze(text.slice(at, end));
  return { text: text.slice(end).trim() === "" ? piece : `${piece}…`, marks: written };
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ");
