import type { Oere } from "../money/index.ts";

/** The numbers that a rate is calculated from, drawn out of a budget: each is whole, or has at most four decimals. */
export interface RateQuantities {
  readonly directCostsOere: Oere;
  readonly revenuesOere: Oere;
  /** What overhead is a percentage of. */
  readonly overheadBaseOere: Oere;
  /** 0 when overhead is an amount. */
  readonly overheadPercent: number;
  /** 0 when overhead is a percentage. */
  readonly overheadAmountOere: Oere;
  /** What earlier years put into the rate, surplus positive. */
  readonly adjustmentOere: Oere;
  readonly places: number;
  readonly daysInYear: number;
  readonly occupancyPercent: number;
}
