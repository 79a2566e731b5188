import type { BilingualText } from "../../law/index.ts";
import type { CodeListName } from "./code-lists.ts";

/** What stands in a cell. A spreadsheet gives numbers and days ("2026-01-31"), CSV gives text only. */
export type Cell = string | number | boolean | null;

/**
 * How a cell is read. `last-day` is a day that is still included, as people write it ("til og med"); `kroner` becomes whole
 * øre; `codes` is a list of codes or labels.
 */
export type ColumnForm =
  | { readonly type: "text"; readonly maxLength: number }
  | { readonly type: "uuid" | "date" | "last-day" | "whole" | "percent" | "kroner" }
  | { readonly type: "digits"; readonly length: number }
  | { readonly type: "code" | "codes"; readonly list: CodeListName };

/** A column of the offer spreadsheet. */
export interface OfferColumn {
  readonly key: string;
  /** Danish, as it is written and shown. */
  readonly header: string;
  /** Other headings that mean the same. Case, spaces and signs do not matter. */
  readonly aliases: readonly string[];
  readonly form: ColumnForm;
  readonly description: BilingualText;
  readonly example: string;
}
