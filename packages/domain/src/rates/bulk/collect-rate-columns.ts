import type { AccountYear } from "../account-year.ts";
import type { RateBudget } from "../budget.ts";
import { calculateResult } from "../calculate-result.ts";
import { calculateRevenue } from "../calculate-revenue.ts";
import { measureBudget } from "../measure-budget.ts";
import type { OverheadBase } from "../rate-parameters.ts";
import type { RateColumns } from "./rate-columns.ts";

/** A budget, and the closed account year that enters its rate. */
export interface RateRow {
  readonly budget: RateBudget;
  readonly account?: AccountYear | undefined;
}

/**
 * Answers the numbers behind many rates in columns, for `calculateRateTable`.
 * @param rows with budgets that `checkRateBudget`, and accounts that `checkAccountYear`, find nothing wrong with
 */
export function collectRateColumns(rows: readonly RateRow[], overheadBase: OverheadBase): RateColumns {
  const take = () => new Float64Array(rows.length);
  const columns = {
    directCostsOere: take(),
    revenuesOere: take(),
    overheadBaseOere: take(),
    overheadPercent: take(),
    overheadAmountOere: take(),
    places: take(),
    daysInYear: take(),
    occupancyPercent: take(),
    accountBudgetOere: take(),
    accountRevenueOere: take(),
    accountResultOere: take(),
  };
  for (const [at, { budget, account }] of rows.entries()) {
    const quantities = measureBudget(budget, overheadBase);
    columns.directCostsOere[at] = quantities.directCostsOere;
    columns.revenuesOere[at] = quantities.revenuesOere;
    columns.overheadBaseOere[at] = quantities.overheadBaseOere;
    columns.overheadPercent[at] = quantities.overheadPercent;
    columns.overheadAmountOere[at] = quantities.overheadAmountOere;
    columns.places[at] = quantities.places;
    columns.daysInYear[at] = quantities.daysInYear;
    columns.occupancyPercent[at] = quantities.occupancyPercent;
    if (account === undefined) continue;
    const revenueOere = calculateRevenue(account);
    columns.accountBudgetOere[at] = account.budgetOere;
    columns.accountRevenueOere[at] = revenueOere;
    columns.accountResultOere[at] = calculateResult(account, revenueOere);
  }
  return columns;
}
