import type { Oere } from "../money/index.ts";

/** Set-aside surplus that was used in a year. */
export interface SetAsideUse {
  readonly year: number;
  readonly amountOere: Oere;
}

/**
 * What is owed to coming rates, and set aside, over a year. In every row opening + result − to rate − to frame − used
 * − lapsed = closing, and each row opens with what the one before closed with.
 */
export interface CarriedLedgerRow {
  readonly year: number;
  readonly openingOere: Oere;
  /** The result of the year's accounts; 0 for a year without. */
  readonly resultOere: Oere;
  /** What entered the rates of this year, from the accounts some years before. */
  readonly toRateOere: Oere;
  /** What of this year's result goes on to the operating frame of the next. */
  readonly toFrameOere: Oere;
  readonly usedOere: Oere;
  /** Set aside and not used in time. */
  readonly lapsedOere: Oere;
  /** What is still to enter rates, and what is still set aside. */
  readonly closingOere: Oere;
  /** The part of the closing that is set aside. */
  readonly setAsideOere: Oere;
  /**
   * How much more the accounts say that earlier years had put into this year's rates than the ledger does. Absent
   * where one of them does not know.
   */
  readonly carriedInDifferenceOere?: Oere;
}
