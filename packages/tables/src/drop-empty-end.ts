import type { Cell } from "./table.ts";

/** Answers the rows without the empty ones at the end, and each row without its empty cells at the end. */
export function dropEmptyEnd(rows: readonly (readonly Cell[])[]): Cell[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
