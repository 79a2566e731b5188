import { type Exact, multiplyExact, type Oere, roundQuotient } from "../money/index.ts";

/**
 * Answers costs over days as a rate per day, rounded half up to the step that rates are published in. Costs and days
 * are counted in the same parts.
 * @example roundRate(1_335_600_000, 7081, 100) // 188600: whole kroner
 */
export function roundRate(costParts: Exact, dayParts: Exact, rateStepOere: Oere): Oere {
  return roundQuotient(costParts, multiplyExact(dayParts, rateStepOere)) * rateStepOere;
}
