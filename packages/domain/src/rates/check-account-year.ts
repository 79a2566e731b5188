import { findDecimalScale } from "../money/index.ts";
import type { AccountYear, ChargedDays } from "./account-year.ts";
import { checkAmount } from "./check-amount.ts";
import { checkYear } from "./check-year.ts";
import { rateLimits } from "./rate-limits.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/**
 * Answers everything that is wrong with a closed account year, each with the path to it. Empty when its result can be
 * calculated.
 *
 * Codes: year-unknown, amount-negative, amount-unsafe, days-negative, figure-too-large, too-many-decimals.
 */
export function checkAccountYear(account: AccountYear): RateRefusal[] {
  const { year, charged } = account;
  const refusals = [
    checkYear(year, "year"),
    checkAmount(account.budgetOere, "budgetOere"),
    checkAmount(account.costsOere, "costsOere"),
    ...charged.flatMap(checkCharged),
    checkAmount(account.otherRevenueOere, "otherRevenueOere"),
    checkAmount(account.carriedInOere, "carriedInOere", "any"),
  ].filter((refusal) => refusal !== undefined);
  if (refusals.length > 0) return refusals;

  const revenueOere = Math.round(
    charged.reduce((sum, { careDays, rateOere }) => sum + careDays * rateOere, 0),
  );
  const refusal = checkAmount(revenueOere, "charged");
  return refusal === undefined ? [] : [refusal];
}

function checkCharged({ careDays, rateOere }: ChargedDays, at: number): (RateRefusal | undefined)[] {
  const path = `charged.${at}`;
  return [checkDays(careDays, `${path}.careDays`), checkAmount(rateOere, `${path}.rateOere`)];
}

function checkDays(careDays: number, path: string): RateRefusal | undefined {
  if (!(careDays >= 0)) return { code: "days-negative", path, value: careDays };
  if (careDays > rateLimits.careDays)
    return { code: "figure-too-large", path, value: careDays, limit: rateLimits.careDays };
  if (findDecimalScale(careDays) === undefined)
    return { code: "too-many-decimals", path, value: careDays, limit: 4 };
  return undefined;
}
