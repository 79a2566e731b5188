import type { Oere } from "../money/index.ts";
import type { AccountYear } from "./account-year.ts";

/** Answers the surplus (positive) or deficit of an account year, whose rates brought in `revenueOere`. */
export function calculateResult(account: AccountYear, revenueOere: Oere): Oere {
  return revenueOere + account.otherRevenueOere + account.carriedInOere - account.costsOere;
}
