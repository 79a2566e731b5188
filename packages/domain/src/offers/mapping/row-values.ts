import type { IsoDate } from "../../time/index.ts";
import type { OfferColumnKey, offerColumns } from "./offer-column-list.ts";
import type { CellValue } from "./read-cell.ts";

type ColumnOf<Type extends string> = Extract<
  (typeof offerColumns)[number],
  { readonly form: { readonly type: Type } }
>["key"];

/** What the cells of a row mean, by column. Absent: the cell is empty, missing or can't be read. */
export type RowValues = {
  readonly [Key in ColumnOf<"text" | "uuid" | "digits" | "code">]?: string;
} & { readonly [Key in ColumnOf<"date" | "last-day">]?: IsoDate } & {
  readonly [Key in ColumnOf<"whole" | "percent" | "kroner">]?: number;
} & { readonly [Key in ColumnOf<"codes">]?: readonly string[] };

/** The values as they were read, one by one: the form of a column decides the type of its values. */
export function toRowValues(values: ReadonlyMap<OfferColumnKey, CellValue>): RowValues {
  return Object.fromEntries(values);
}
