import { type RateDocument, rateDocument } from "@rammevaerk/contracts/rate-documents";
import type { BilingualText } from "@rammevaerk/domain/law";
import { readNumber } from "@rammevaerk/domain/offers/mapping";
import {
  type CostLine,
  costCategories,
  costCategoryLabels,
  type RevenueLine,
  revenueCategories,
  revenueCategoryLabels,
} from "@rammevaerk/domain/rates";
import type { Cell, Table } from "@rammevaerk/tables";
import { CommandError } from "../platform/command.ts";

/** What else a row tells, beside costs and revenues, which stand below the names of their categories. Amounts are kroner. */
const rateColumns = {
  name: { da: "Tilbud", en: "Offer" },
  year: { da: "År", en: "Year" },
  agreement: { da: "Aftale", en: "Agreement" },
  overheadPercent: { da: "Overhead i procent", en: "Overhead in percent" },
  overhead: { da: "Overhead i kroner", en: "Overhead in kroner" },
  openingDays: { da: "Åbningsdage", en: "Opening days" },
  occupancyPercent: { da: "Belægning i procent", en: "Occupancy in percent" },
  places: { da: "Pladser", en: "Places" },
} as const satisfies Record<string, BilingualText>;

/** One row of a table of budgets, by its number in the file. */
export interface RateRow {
  readonly row: number;
  readonly document: RateDocument;
}

/**
 * Reads a table with one budget a row: a single rate, in kroner, with or without the columns it has no use for. Levels and accounts
 * need JSON.
 */
export function readRateRows({ rows }: Table): RateRow[] {
  const [headings = [], ...body] = rows;
  const at = new Map(headings.map((heading, index) => [fold(heading), index]));
  const find = (label: BilingualText) => at.get(fold(label.da)) ?? at.get(fold(label.en));
  for (const needed of [rateColumns.year, rateColumns.occupancyPercent, rateColumns.places])
    if (find(needed) === undefined) {
      const seen = headings.join(", ");
      throw new CommandError(
        `The first row has no column "${needed.da}" ("${needed.en}"). It has: ${seen}`,
        1,
      );
    }
  return body.flatMap((cells, index) => {
    if (cells.every((cell) => cell === null || cell === "")) return [];
    const row = index + 2;
    return [{ row, document: readRow(row, (label) => cells[find(label) ?? -1] ?? null) }];
  });
}

function readRow(row: number, cellOf: (label: BilingualText) => Cell): RateDocument {
  const number = (label: BilingualText): number | undefined => {
    const cell = cellOf(label);
    if (cell === null || cell === "") return undefined;
    const value = readNumber(cell);
    if (value === undefined) throw new CommandError(`Row ${row}, "${label.da}": "${cell}" is no number.`, 1);
    return value;
  };
  const oere = (label: BilingualText) => Math.round((number(label) ?? 0) * 100);
  const lines = <Category extends string>(
    categories: readonly Category[],
    labels: Readonly<Record<Category, BilingualText>>,
  ) =>
    categories
      .map((category) => ({ category, amountOere: oere(labels[category]) }))
      .filter(({ amountOere }) => amountOere !== 0);
  const amount = number(rateColumns.overhead);
  const openingDays = number(rateColumns.openingDays);
  const costs: CostLine[] = lines(costCategories, costCategoryLabels);
  const revenues: RevenueLine[] = lines(revenueCategories, revenueCategoryLabels);
  const given = {
    name: String(cellOf(rateColumns.name) ?? row),
    agreementId: String(cellOf(rateColumns.agreement) ?? "national"),
    budget: {
      year: number(rateColumns.year),
      opening:
        openingDays === undefined ? { kind: "round-the-clock" } : { kind: "opening-days", days: openingDays },
      costs,
      revenues,
      overhead:
        amount === undefined
          ? { kind: "percent", percent: number(rateColumns.overheadPercent) ?? 0 }
          : { kind: "amount", amountOere: oere(rateColumns.overhead) },
      occupancyPercent: number(rateColumns.occupancyPercent),
      structure: { kind: "single", places: number(rateColumns.places) },
      supplements: [],
    },
  };
  const result = rateDocument.safeParse(given);
  if (result.success) return result.data;
  const what = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  throw new CommandError(`Row ${row}: ${what}`, 1);
}

function fold(cell: Cell): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
