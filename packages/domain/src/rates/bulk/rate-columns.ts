/**
 * The numbers behind the rates of many offers and years: the same place in every column is the same offer and year.
 * What they mean and count is told by `RateQuantities` and, for the closed account year that enters, by `AccountYear`.
 */
export interface RateColumns {
  readonly directCostsOere: ArrayLike<number>;
  readonly revenuesOere: ArrayLike<number>;
  readonly overheadBaseOere: ArrayLike<number>;
  readonly overheadPercent: ArrayLike<number>;
  readonly overheadAmountOere: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  readonly daysInYear: ArrayLike<number>;
  readonly occupancyPercent: ArrayLike<number>;
  /** Of the account year; all three are 0 where none enters. */
  readonly accountBudgetOere: ArrayLike<number>;
  /** What its rates brought in. */
  readonly accountRevenueOere: ArrayLike<number>;
  /** Its result: surplus positive. */
  readonly accountResultOere: ArrayLike<number>;
}

/** The rates of many offers and years, in the order of the columns. */
export interface RateTable {
  /** What the account year puts into the rate, surplus positive. */
  readonly adjustmentOere: Float64Array;
  readonly netCostBaseOere: Float64Array;
  /** At most four decimals. */
  readonly careDays: Float64Array;
  /** NaN where the net cost base is negative. */
  readonly unitRateOere: Float64Array;
}
