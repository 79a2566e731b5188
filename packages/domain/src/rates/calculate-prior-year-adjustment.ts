import type { AccountYear } from "./account-year.ts";
import { calculateBand } from "./calculate-band.ts";
import { calculateExcess } from "./calculate-excess.ts";
import { calculateResult } from "./calculate-result.ts";
import { calculateRevenue } from "./calculate-revenue.ts";
import { calculateShareOfRate } from "./calculate-share-of-rate.ts";
import { checkAccountYear } from "./check-account-year.ts";
import { checkRateParameters } from "./check-rate-parameters.ts";
import { explainPriorYearAdjustment } from "./explain-prior-year-adjustment.ts";
import type { PriorYearAdjustment } from "./prior-year-adjustment.ts";
import type { RateOptions } from "./rate-options.ts";
import { RateError } from "./rate-refusal.ts";

/**
 * Answers the surplus or deficit of a closed account year and where it goes: into the rate some years later, into next
 * year's operating frame, or aside for later use.
 *
 * The result is what the rates brought in, other revenue and what earlier years had put into the year's rates, less
 * the accounts. The band is a percentage of its base. By mode: `excess-only` puts what is beyond the band into the
 * rate and the rest into the frame; `all-if-exceeds` puts all of a result beyond the band into the rate, else all into
 * the frame; `full` puts everything into the rate; `set-aside` puts what is beyond the band into the rate and sets the
 * rest aside. Revenue and band are rounded to whole øre, half up; the parts sum to the result.
 * @param options `adjustments` is of no use here
 * @throws RateError with everything `checkAccountYear` and `checkRateParameters` find
 * @example calculatePriorYearAdjustment(accounts, { parameters }).toRateOere // 18807080
 * Source: rates fact 1.5.
 */
export function calculatePriorYearAdjustment(
  account: AccountYear,
  options: Pick<RateOptions, "parameters" | "rows" | "explain">,
): PriorYearAdjustment {
  const { parameters } = options;
  const refusals = [...checkAccountYear(account), ...checkRateParameters(parameters)];
  if (refusals.length > 0) throw new RateError(refusals);

  const revenueOere = calculateRevenue(account);
  const resultOere = calculateResult(account, revenueOere);
  const bandBaseOere = parameters.bandBase === "rate-revenue" ? revenueOere : account.budgetOere;
  const bandOere = calculateBand(bandBaseOere, parameters.bandPercent);
  const mode = resultOere < 0 ? parameters.deficitMode : parameters.adjustmentMode;
  const excessOere = calculateExcess(resultOere, bandOere);
  const toRateOere = calculateShareOfRate(mode, resultOere, excessOere);
  const adjustment: PriorYearAdjustment = {
    accountYear: account.year,
    revenueOere,
    resultOere,
    bandBaseOere,
    bandOere,
    excessOere,
    mode,
    rateYear: account.year + parameters.lagYears,
    toRateOere,
    frameYear: account.year + 1,
    toFrameOere: mode === "set-aside" ? 0 : resultOere - toRateOere,
    setAsideOere: mode === "set-aside" ? resultOere - toRateOere : 0,
    useByYear: account.year + parameters.useWithinYears,
  };
  if (options.explain === false) return adjustment;
  return { ...adjustment, steps: explainPriorYearAdjustment(adjustment, account, options) };
}
