/** What can be wrong with a file before a word of it is understood. */
export type TableErrorCode =
  | "table-empty"
  | "table-format-unknown"
  | "table-too-large"
  | "table-too-many-rows"
  | "table-too-many-columns"
  | "table-sheet-unknown"
  | "table-formula-not-calculated"
  | "table-broken";

/** A file that can't be read as a table: a stable code, and the value that was seen. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly code: TableErrorCode;
  /** A size, a sheet's name, a cell such as "C4" or a line such as "17". */
  readonly value: string;
  /** What would have been allowed; absent where no limit is broken. */
  readonly limit: number | undefined;
  constructor(code: TableErrorCode, value: string | number, limit?: number) {
    super(`${code}: ${value}`);
    this.code = code;
    this.value = String(value);
    this.limit = limit;
  }
}
