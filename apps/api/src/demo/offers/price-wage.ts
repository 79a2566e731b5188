import type { AddEstimateInput } from "@rammevaerk/contracts/rate-analysis";

/**
 * By how many percent prices and wages rise into a year. Invented, but for the one year that a public source
 * gives.
 */
const percentOfYear: ReadonlyMap<number, number> = new Map([
  [2015, 1.5],
  [2016, 1.9],
  [2017, 1.7],
  [2018, 1.6],
  [2019, 1.4],
  [2020, 1.7],
  [2021, 1.6],
  [2022, 1.3],
  [2023, 3.4],
  [2024, 3.8],
  [2025, 3.1],
  [2026, 2.8],
  [2027, 2.6],
]);
/** The projection into this year stands in a public source, so the demo does not invent another. */
const sourcedYear = 2020;
const otherYearsPercent = 2.5;

/** Answers by how many percent prices and wages rise into a year. */
export function getPriceWagePercent(year: number): number {
  return percentOfYear.get(year) ?? otherYearsPercent;
}

/**
 * A price-and-wage series for the demo, which says itself that it is invented. Some years have an agreement
 * and a later estimate.
 */
export const demoEstimates: readonly Omit<AddEstimateInput, "requestId">[] = [...percentOfYear]
  .filter(([year]) => year !== sourcedYear)
  .flatMap(([year, percent]) => {
    const estimate = {
      regionId: "hovedstaden",
      fromYear: year - 1,
      percent,
      basis: "service-expenditure",
      status: "agreement",
      publishedOn: `${year - 1}-06-15`,
      citation: "Opdigtet til demoen. Det er ikke KL's tal.",
    } as const;
    if (year % 3 !== 0) return [estimate];
    const agreed = { ...estimate, percent: Math.round((percent + 0.2) * 10) / 10 };
    return [agreed, { ...estimate, status: "estimate", publishedOn: `${year}-03-15` } as const];
  });
