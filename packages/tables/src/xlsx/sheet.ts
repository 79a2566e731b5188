import type { Cell } from "../table.ts";

/** A cell with more to it than what stands in it. */
export interface StyledCell {
  /** Shown until the spreadsheet calculates the formula anew; a day is ISO text when `isDate` is true. */
  readonly value: Cell;
  /** As people write it in English: "=SUM(B2:B9)" or "SUM(B2:B9)". Not for text from outside. */
  readonly formula?: string | undefined;
  /** Excel's own form, in its English notation: "#,##0.00". */
  readonly numberFormat?: string | undefined;
  /** The text is a day, "2026-01-31", and becomes a real date, shown as 31-01-2026. */
  readonly isDate?: boolean | undefined;
  readonly isBold?: boolean | undefined;
  /** Long text is broken into lines. */
  readonly isWrapped?: boolean | undefined;
  /** "#E5F0FA". */
  readonly backgroundColor?: string | undefined;
}

export type SheetCell = Cell | StyledCell;

export interface Sheet {
  /** At most 31 characters, without \ / ? * [ ] and colon. */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters, from the first column on. */
  readonly columnWidths?: readonly number[] | undefined;
  /** Rows at the top that stay while the others scroll. */
  readonly stickyRows?: number | undefined;
}
