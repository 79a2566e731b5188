import { readNumber } from "@rammevaerk/domain/offers/mapping";
import type { OfferCost } from "@rammevaerk/domain/rates";
import type { Cell, Table } from "@rammevaerk/tables";
import { CommandError } from "../platform/command.ts";

const columns = {
  offerId: ["Tilbud", "Offer"],
  operatorId: ["Driftsherre", "Operator"],
  offerType: ["Lovgrundlag", "Legal basis"],
  regionId: ["Region", "Region"],
  year: ["År", "Year"],
  cost: ["Nettoudgift", "Net cost"],
  careDays: ["Døgn", "Care days"],
} as const;

/** Reads costs in kroner and days, one offer and year a row. */
export function readCostRows({ rows }: Table): OfferCost[] {
  const [headings = [], ...body] = rows;
  const folded = headings.map(fold);
  const at = Object.fromEntries(
    Object.entries(columns).map(([key, names]) => [key, names.map(fold).map((name) => folded.indexOf(name))]),
  ) as Record<keyof typeof columns, number[]>;
  const missing = Object.entries(at).filter(([, places]) => places.every((place) => place < 0));
  if (missing.length > 0) {
    const names = missing.map(([key]) => columns[key as keyof typeof columns][0]).join(", ");
    throw new CommandError(`The first row lacks ${names}. It has: ${headings.join(", ")}`, 1);
  }
  return body.flatMap((cells, index) => {
    if (cells.every((cell) => cell === null || cell === "")) return [];
    const cellOf = (key: keyof typeof columns): Cell => cells[Math.max(...at[key])] ?? null;
    const number = (key: keyof typeof columns): number => {
      const value = readNumber(cellOf(key));
      if (value === undefined)
        throw new CommandError(
          `Row ${index + 2}, "${columns[key][0]}": "${cellOf(key) ?? ""}" is no number.`,
          1,
        );
      return value;
    };
    return [
      {
        offerId: String(cellOf("offerId")),
        operatorId: String(cellOf("operatorId")),
        offerType: String(cellOf("offerType")),
        regionId: String(cellOf("regionId")),
        year: number("year"),
        costOere: Math.round(number("cost") * 100),
        careDays: number("careDays"),
      },
    ];
  });
}

function fold(cell: Cell): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
