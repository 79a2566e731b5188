import { checkPercent } from "../check-percent.ts";
import type { RateRefusal } from "../rate-refusal.ts";
import type { PriceWageEstimate } from "./price-wage-estimate.ts";

/** A fall of all prices to nothing is no projection. */
const percentRange = { from: -99.9999, to: 100 };

/**
 * Answers what is wrong with an estimate; nothing when it can be used. Codes: `year-pair-wrong` when the years do not
 * follow each other, and those of `checkPercent`.
 */
export function checkEstimate({
  fromYear,
  toYear,
  percent,
}: Pick<PriceWageEstimate, "fromYear" | "toYear" | "percent">): RateRefusal[] {
  const refusal = checkPercent(percent, "percent", percentRange);
  const followsOn = Number.isInteger(fromYear) && toYear === fromYear + 1;
  return [
    ...(followsOn
      ? []
      : [{ code: "year-pair-wrong" as const, path: "toYear", value: toYear, limit: fromYear + 1 }]),
    ...(refusal === undefined ? [] : [refusal]),
  ];
}
