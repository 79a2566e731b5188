import { checkAmount } from "./check-amount.ts";
import { checkRateParameters } from "./check-rate-parameters.ts";
import type { RateOptions } from "./rate-options.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/**
 * Answers everything that is wrong with the parameters and adjustments that a rate of a year is calculated by. Paths
 * begin with "parameters" or "adjustments".
 *
 * Codes: those of `checkRateParameters`; account-year-wrong for an account year that is not before the rate's,
 * account-year-repeated, amount-unsafe.
 */
export function checkRateOptions({ parameters, adjustments = [] }: RateOptions, year: number): RateRefusal[] {
  const refusals = checkRateParameters(parameters).map((refusal) => ({
    ...refusal,
    path: `parameters.${refusal.path}`,
  }));
  const seen = new Set<number>();
  for (const [at, { accountYear, amountOere }] of adjustments.entries()) {
    const path = `adjustments.${at}`;
    if (!Number.isInteger(accountYear) || accountYear >= year)
      refusals.push({
        code: "account-year-wrong",
        path: `${path}.accountYear`,
        value: accountYear,
        limit: year - 1,
      });
    if (seen.has(accountYear))
      refusals.push({ code: "account-year-repeated", path: `${path}.accountYear`, value: accountYear });
    seen.add(accountYear);
    const refusal = checkAmount(amountOere, `${path}.amountOere`, "any");
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals;
}
