import type { Sheet, StyledCell } from "./sheet.ts";

/** A cell that says what its number counts, as calculations describe theirs. */
export interface MeasuredCell {
  readonly value: string | number;
  readonly formula?: string | undefined;
  readonly unit: "text" | "kroner" | "days" | "places" | "percent" | "factor" | "year" | "count";
  /** People may write another value here. */
  readonly isInput?: boolean | undefined;
  readonly isHeading?: boolean | undefined;
}

const numberFormats: Readonly<Record<MeasuredCell["unit"], string | undefined>> = {
  text: undefined,
  kroner: "#,##0.00",
  days: "#,##0.00##",
  places: "#,##0.####",
  percent: "0.00##",
  factor: "0.0000",
  year: "0",
  count: "#,##0",
};
const inputColor = "#FFF6D6";

/** Answers a sheet of measured cells as one that `writeXlsx` writes: figures in the form of their unit, inputs on a light ground, headings bold. */
export function toWorkbookSheet(sheet: {
  readonly name: string;
  readonly rows: readonly (readonly MeasuredCell[])[];
}): Sheet {
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(toStyledCell)),
    columnWidths: [46, 20, 20, 20, 20, 20, 20, 20],
  };
}

function toStyledCell({ value, formula, unit, isInput, isHeading }: MeasuredCell): StyledCell {
  return {
    value,
    formula,
    numberFormat: typeof value === "number" ? numberFormats[unit] : undefined,
    isBold: isHeading,
    backgroundColor: isInput === true ? inputColor : undefined,
  };
}
