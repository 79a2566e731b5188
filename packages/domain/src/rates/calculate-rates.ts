import type { Oere } from "../money/index.ts";
import type { RateBudget } from "./budget.ts";
import { calculateRateFigures } from "./calculate-rate-figures.ts";
import { calculateRateResult } from "./calculate-rate-result.ts";
import { checkRateBudget } from "./check-rate-budget.ts";
import { checkRateOptions } from "./check-rate-options.ts";
import { explainRates } from "./explain-rates.ts";
import { measureBudget } from "./measure-budget.ts";
import type { RateAdjustment, RateOptions } from "./rate-options.ts";
import { RateError } from "./rate-refusal.ts";
import type { RateResult } from "./rate-result.ts";

/**
 * Answers what a day at an offer costs: its cost base, less what earlier years left, over the days it budgets with,
 * for each of its levels.
 *
 * The calculation is exact up to the rate, which is rounded once, half up, to the step of the agreement. Amounts of the
 * cost base in the result are rounded for showing.
 * @throws RateError with everything `checkRateBudget` and `checkRateOptions` find; else with cost-base-negative when
 * revenues and surplus exceed the costs
 * @example calculateRates(budget, { parameters }).unitRateOere // 188617, which is 1,886.17 kroner a day
 * Source: SEL174; formulas: rates fact 1.3.
 */
export function calculateRates(budget: RateBudget, options: RateOptions): RateResult {
  const refusals = [...checkRateBudget(budget), ...checkRateOptions(options, budget.year)];
  if (refusals.length > 0) throw new RateError(refusals);

  const adjustmentOere = sumAdjustments(options.adjustments);
  const quantities = measureBudget(budget, options.parameters.overheadBase);
  const figures = calculateRateFigures({ ...quantities, adjustmentOere });
  const result = calculateRateResult(budget, figures, options.parameters.rateStepOere);
  if (options.explain === false) return result;
  return { ...result, steps: explainRates({ budget, options, figures, result }) };
}

function sumAdjustments(adjustments: readonly RateAdjustment[] = []): Oere {
  let sum = 0;
  for (const { amountOere } of adjustments) sum += amountOere;
  return sum;
}
