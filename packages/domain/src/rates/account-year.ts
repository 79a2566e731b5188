import type { Oere } from "../money/oere.ts";

/** Days charged at one rate in a closed account year. */
export interface ChargedDays {
  /** At most four decimals. */
  readonly careDays: number;
  readonly rateOere: Oere;
}

/** A closed account year of an offer: what its rates brought in, held against what it cost. */
export interface AccountYear {
  readonly year: number;
  /** The cost-based budget (omkostningsbaseret budget) that the year's rates rested on. */
  readonly budgetOere: Oere;
  /** The cost-based accounts (omkostningsbaseret regnskab). */
  readonly costsOere: Oere;
  readonly charged: readonly ChargedDays[];
  readonly otherRevenueOere: Oere;
  /** What earlier years had put into this year's rates: surplus positive, deficit negative. */
  readonly carriedInOere: Oere;
}
