/**
 * What stands in a cell. Text from CSV is as it was written ("98,5" with its comma); in XLSX a number is a number and
 * a cell that is formatted as a date is ISO text, "2026-01-31". An empty cell is null.
 */
export type Cell = string | number | boolean | null;

/** The cells of one sheet, row by row. The first row is index 0, which people call row 1. */
export interface Table {
  readonly format: "csv" | "xlsx";
  readonly rows: readonly (readonly Cell[])[];
}

/** How much is read at most; what is larger is refused, not cut. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** Bytes, as text or unpacked from an XLSX file. */
  readonly bytes: number;
}

export const tableLimits: TableLimits = { rows: 50_000, columns: 250, bytes: 128 * 1024 * 1024 };
