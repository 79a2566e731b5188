import { multiplyExact, type Oere, roundQuotient, scaleDecimal } from "../../money/index.ts";
import { calculateCapFactor } from "./calculate-cap-factor.ts";
import type { CostOfDays } from "./calculate-headroom.ts";
import type { CapRule } from "./cap-rule.ts";
import { isBindingYear } from "./is-binding-year.ts";

/** The cap in one year of its path. */
export interface CapYear {
  readonly year: number;
  readonly capOere: Oere;
  /** Whether being over it in the year breaks the agreement. */
  readonly isBinding: boolean;
}

const dayParts = 10_000;

/**
 * Answers the line of the cap from the base year as far as projections are given, at most to the end year.
 * @param base what the base year's care days cost, so that nothing is rounded before the end
 * @param percents the projection of each year after the base year, in order
 * @throws RateError as `checkCapRule` tells
 */
export function calculateCapPath(rule: CapRule, base: CostOfDays, percents: readonly number[]): CapYear[] {
  const known = percents.slice(0, rule.endYear - rule.baseYear);
  return [rule.baseYear, ...known.map((_, at) => rule.baseYear + at + 1)].map((year, passed) => {
    const factor = calculateCapFactor(rule, known.slice(0, passed));
    return {
      year,
      capOere: roundQuotient(
        BigInt(multiplyExact(base.costOere, dayParts)) * factor.numerator,
        BigInt(scaleDecimal(base.careDays, dayParts)) * factor.denominator,
      ),
      isBinding: isBindingYear(rule, year),
    };
  });
}
