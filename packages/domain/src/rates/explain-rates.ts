import type { RateBudget } from "./budget.ts";
import { explainCostBase } from "./explain-cost-base.ts";
import { explainDays } from "./explain-days.ts";
import { explainLevels } from "./explain-levels.ts";
import type { Step } from "./explanation.ts";
import type { RateFigures } from "./rate-figures.ts";
import type { RateOptions } from "./rate-options.ts";
import type { RateResult } from "./rate-result.ts";

/** A rate that was calculated, with what is needed to tell how. */
export interface CalculatedRates {
  readonly budget: RateBudget;
  readonly options: RateOptions;
  readonly figures: RateFigures;
  readonly result: RateResult;
}

/**
 * Answers the steps from the budget to the rates, in order, so that a person can repeat them by hand. Nothing is calculated here
 * that the figures do not hold.
 */
export function explainRates(calculated: CalculatedRates): Step[] {
  return [...explainCostBase(calculated), ...explainDays(calculated), ...explainLevels(calculated)];
}
