import { type Oere, roundQuotient, scaleDecimal } from "../../money/index.ts";
import type { ExactRatio } from "../series/exact-ratio.ts";

/** Costs and the days they are spread over. */
export interface CostOfDays {
  readonly costOere: Oere;
  /** Above 0, at most four decimals. */
  readonly careDays: number;
}

export interface Headroom {
  readonly capOere: Oere;
  readonly headroomPerDayOere: Oere;
  readonly headroomOere: Oere;
  /** By the exact figures, before they were rounded. */
  readonly isKept: boolean;
}

const dayParts = 10_000;

/**
 * Answers how far a year's costs are from what the base year's costs per day, times a factor, allow. Every figure is
 * rounded once, half up, from exact fractions.
 * @param factor from `calculateCapFactor`
 * @throws RangeError when a result is too large to be exact
 */
export function calculateHeadroom(base: CostOfDays, current: CostOfDays, factor: ExactRatio): Headroom {
  const days = BigInt(scaleDecimal(current.careDays, dayParts));
  const allowed = BigInt(base.costOere) * factor.numerator;
  const perDay = BigInt(scaleDecimal(base.careDays, dayParts)) * factor.denominator;
  const left = allowed * days - BigInt(current.costOere) * perDay;
  return {
    capOere: roundQuotient(allowed * BigInt(dayParts), perDay),
    headroomPerDayOere: roundQuotient(left * BigInt(dayParts), perDay * days),
    headroomOere: roundQuotient(left, perDay),
    isKept: left >= 0n,
  };
}
