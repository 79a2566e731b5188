import type { RateBudget } from "./budget.ts";
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
