import { checkPercent } from "../check-percent.ts";
import { rateLimits } from "../rate-limits.ts";
import type { RateRefusal } from "../rate-refusal.ts";
import type { CapRule } from "./cap-rule.ts";

/**
 * Answers what is wrong with a cap rule; nothing when it can be calculated by. Codes: `years-out-of-order` when the
 * end year does not come after the base year within a hundred years, and those of `checkPercent` for a reduction
 * that is not within 0 to 100.
 */
export function checkCapRule({ baseYear, endYear, reductionPercent }: CapRule): RateRefusal[] {
  const years = endYear - baseYear;
  const isPath =
    Number.isInteger(baseYear) && Number.isInteger(endYear) && years > 0 && years <= rateLimits.years;
  const refusal = checkPercent(reductionPercent, "rule.reductionPercent", { from: 0, to: 100 });
  return [
    ...(isPath
      ? []
      : [{ code: "years-out-of-order" as const, path: "rule.endYear", value: endYear, limit: baseYear + 1 }]),
    ...(refusal === undefined ? [] : [refusal]),
  ];
}
