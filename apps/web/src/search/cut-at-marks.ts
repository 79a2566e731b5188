import type { MarkedText } from "@rammevaerk/contracts/search";

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * The pieces of a text, marked and not, in their order. What can't be right (marks that overlap, stand outside or backwards) is
 * left out, and no letter is lost.
 *
 * @example cutAtMarks({ text: "botilbud", marks: [[2, 8]] }) // "bo", and "tilbud" marked
 */
export function cutAtMarks({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    if (start < at || end <= start || end > text.length) continue;
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return pieces;
}
