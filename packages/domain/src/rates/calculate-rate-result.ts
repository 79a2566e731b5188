import { type Oere, roundQuotient } from "../money/index.ts";
import type { RateBudget } from "./budget.ts";
import { calculateLevelRates } from "./calculate-level-rates.ts";
import { calculateLevelRevenue } from "./calculate-level-revenue.ts";
import type { RateFigures } from "./rate-figures.ts";
import { RateError } from "./rate-refusal.ts";
import type { RateResult } from "./rate-result.ts";
import { roundDays } from "./round-days.ts";
import { roundRate } from "./round-rate.ts";

/**
 * Answers what exact figures come to, rounded for people: rates to their step, amounts to whole øre.
 * @throws RateError with cost-base-negative when there is less than nothing to charge
 */
export function calculateRateResult(
  budget: RateBudget,
  figures: RateFigures,
  rateStepOere: Oere,
): RateResult {
  const { partsPerWhole, costBaseParts, netParts, careDayParts } = figures;
  const costBaseOere = roundQuotient(costBaseParts, partsPerWhole);
  const netCostBaseOere = roundQuotient(netParts, partsPerWhole);
  if (netParts < 0) throw new RateError([{ code: "cost-base-negative", path: "", value: netCostBaseOere }]);

  const levels = calculateLevelRates(budget.structure, figures, rateStepOere);
  let budgetRevenueOere = 0;
  for (const level of levels) budgetRevenueOere += calculateLevelRevenue(level, figures);
  return {
    year: budget.year,
    directCostsOere: figures.directCostsOere,
    overheadOere: roundQuotient(figures.overheadParts, partsPerWhole),
    revenuesOere: figures.revenuesOere,
    costBaseOere,
    adjustmentOere: figures.adjustmentOere,
    netCostBaseOere,
    places: figures.places,
    daysInYear: figures.daysInYear,
    careDays: roundDays(careDayParts, partsPerWhole),
    unitRateOere: roundRate(netParts, careDayParts, rateStepOere),
    levels,
    budgetRevenueOere,
    roundingOere: budgetRevenueOere - netCostBaseOere,
  };
}
