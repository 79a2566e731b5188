import { type Exact, multiplyExact, roundQuotient } from "../money/index.ts";

/** Answers days that were counted in parts as a plain number with at most four decimals, for showing. */
export function roundDays(dayParts: Exact, partsPerWhole: number): number {
  return roundQuotient(multiplyExact(dayParts, 10_000), partsPerWhole) / 10_000;
}
