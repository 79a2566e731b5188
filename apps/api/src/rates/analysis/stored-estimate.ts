import type { PriceWageEstimate } from "@rammevaerk/domain/rates";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { EstimateRow } from "./repository.ts";

const parts = 10_000;

/** A percentage with at most four decimals as the whole number it is stored as. */
export function toPercentParts(percent: number): number {
  return Math.round(percent * parts);
}

/** An estimate as it is calculated with, from the row it is stored as. */
export function readEstimate(row: EstimateRow): PriceWageEstimate & { readonly id: string } {
  return {
    id: row.id,
    fromYear: row.from_year,
    toYear: row.from_year + 1,
    percent: row.percent_parts / parts,
    basis: row.basis,
    status: row.status,
    publishedOn: row.published_on as IsoDate,
    citation: row.citation,
    ...(row.withdrawn_on === null ? {} : { withdrawnOn: row.withdrawn_on as IsoDate }),
  };
}
