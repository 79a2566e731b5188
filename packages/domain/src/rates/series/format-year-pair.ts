import type { YearPair } from "./price-wage-estimate.ts";

/**
 * Answers a year pair as the field writes it.
 * @example formatYearPair({ fromYear: 2016, toYear: 2017 }) // "2016→17"
 */
export function formatYearPair({ fromYear, toYear }: YearPair): string {
  return `${fromYear}→${String(toYear).slice(-2)}`;
}
