import { foldText } from "./fold-text.ts";
import type { Cell } from "./offer-column.ts";
import { type OfferColumnKey, offerColumns } from "./offer-column-list.ts";

export interface HeaderRow {
  /** Where it is, from 0. */
  readonly index: number;
  /** Where each known column is, from 0. A heading that comes twice counts the first time. */
  readonly columns: ReadonlyMap<OfferColumnKey, number>;
  /** The headings as they stand; "" for a column without one. */
  readonly headings: readonly string[];
}

const rowsLookedAt = 10;

const keyByText = new Map<string, OfferColumnKey>(
  offerColumns.flatMap(({ key, header, aliases }) =>
    [header, ...aliases, key].map((text): [string, OfferColumnKey] => [foldText(text), key]),
  ),
);

/** Answers the row of the headings: the one of the first ten with most known headings, at least two. Titles may stand above. */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): HeaderRow | undefined {
  const candidates = rows.slice(0, rowsLookedAt).map(readHeadings);
  const best = candidates.reduce<HeaderRow | undefined>(
    (found, candidate) => (candidate.columns.size > (found?.columns.size ?? 1) ? candidate : found),
    undefined,
  );
  return best;
}

function readHeadings(row: readonly Cell[], index: number): HeaderRow {
  const columns = new Map<OfferColumnKey, number>();
  const headings = row.map((cell) => (cell === null ? "" : String(cell).trim()));
  for (const [column, heading] of headings.entries()) {
    const key = keyByText.get(foldText(heading));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return { index, columns, headings };
}
