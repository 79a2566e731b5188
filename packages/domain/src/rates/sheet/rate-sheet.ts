/** What a cell counts, which decides how it is shown. Amounts are in kroner: people read a sheet, not programs. */
export type SheetUnit = "text" | "kroner" | "days" | "places" | "percent" | "factor" | "year" | "count";

/** A cell of a sheet. */
export interface SheetCell {
  /** What stands there; with a formula, what it comes to. */
  readonly value: string | number;
  /** As people write it in English: "=ROUND(B12/B20,2)". */
  readonly formula?: string;
  readonly unit: SheetUnit;
  /** People may write another value here, and all that follows from it changes. */
  readonly isInput?: boolean;
  readonly isHeading?: boolean;
}

/** A calculation as a sheet: what was put in stands in cells, and what follows from it is a formula. */
export interface RateSheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Row 1 first. The first cell of a row is in column A. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Where the figures stand, by the key of their step: { unitRate: "B31", rate1: "G36" }. */
  readonly addresses: Readonly<Record<string, string>>;
}
