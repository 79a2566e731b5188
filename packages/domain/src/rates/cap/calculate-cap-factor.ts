import { RateError } from "../rate-refusal.ts";
import type { ExactRatio } from "../series/exact-ratio.ts";
import { partsOfPercent, projectPercents, wholeInParts } from "../series/project-percents.ts";
import type { CapRule } from "./cap-rule.ts";
import { checkCapRule } from "./check-cap-rule.ts";

/**
 * Answers what the base year's expenditure per day is multiplied by to give the cap, exactly, so many years after the
 * base year as there are projections.
 *
 * The reduction grows evenly: after 4 of 6 years, two thirds of it are taken. So the path of a six-year agreement
 * meets the four-year agreement before it where the slope is the same. Source: rates fact 1.9.
 * @param percents the projection of each year after the base year, in order, each with at most four decimals
 * @throws RateError as `checkCapRule` tells
 * @example calculateCapFactor({ strategy: "B", baseYear: 2014, endYear: 2018, reductionPercent: 2,
 *   binding: "end-point" }, [2, 2, 2, 2]) // 1.02⁴ × 0.98 as a fraction
 */
export function calculateCapFactor(rule: CapRule, percents: readonly number[]): ExactRatio {
  const refusals = checkCapRule(rule);
  if (refusals.length > 0) throw new RateError(refusals);
  const projected = projectPercents(percents);
  const passed = BigInt(percents.length);
  const years = BigInt(rule.endYear - rule.baseYear);
  /** The whole, and what is taken of it each year, both counted in parts times years so that a year's share is whole. */
  const whole = wholeInParts * years;
  const yearly = partsOfPercent(rule.reductionPercent);
  switch (rule.strategy) {
    case "A":
      return {
        numerator: percents.reduce(
          (product, percent) => product * (whole + partsOfPercent(percent) * years - yearly),
          1n,
        ),
        denominator: whole ** passed,
      };
    case "B":
      return {
        numerator: projected.numerator * (whole - passed * yearly),
        denominator: projected.denominator * whole,
      };
    case "C":
      return {
        numerator: projected.numerator * (whole - yearly) ** passed,
        denominator: projected.denominator * whole ** passed,
      };
    case "D":
      return {
        numerator: projected.numerator * whole - passed * yearly * projected.denominator,
        denominator: projected.denominator * whole,
      };
  }
}
