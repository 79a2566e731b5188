import type { GuardedRow } from "../comparing/guard-row.ts";

/** What the thread that reads a spreadsheet tells, in this order: how much there is, its rows in parts, that it is through. Or why it can't be read. */
export type ReadingMessage =
  | { readonly type: "table"; readonly rows: number; readonly unknownColumns: readonly string[] }
  | { readonly type: "rows"; readonly rows: readonly GuardedRow[] }
  | { readonly type: "end" }
  | { readonly type: "refused"; readonly problem: FileProblem };

/** Why a file can't be read at all: the code of its sentence, with the value seen and a limit where there is one. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly value: string;
  readonly limit: number | null;
}

export const fileProblemCodes = [
  "table-empty",
  "table-format-unknown",
  "table-too-large",
  "table-too-many-rows",
  "table-too-many-columns",
  "table-sheet-unknown",
  "table-formula-not-calculated",
  "table-broken",
  "headings-unknown",
  "reading-failed",
  "file-gone",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];
