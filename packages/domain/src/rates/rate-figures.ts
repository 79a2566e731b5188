import type { Exact, Oere } from "../money/index.ts";

/**
 * What a rate is made of, exactly. Percentages leave fractions of an øre and of a day; both are counted in parts, so
 * many to the whole that each figure is a whole number. The rate is a quotient of two of them, rounded once.
 */
export interface RateFigures {
  /** 100 when the percentages are whole, else 10,000 or 1,000,000. */
  readonly partsPerWhole: number;
  readonly directCostsOere: Oere;
  readonly revenuesOere: Oere;
  readonly overheadBaseOere: Oere;
  readonly overheadParts: Exact;
  /** Direct costs and overhead less revenues. */
  readonly costBaseParts: Exact;
  /** What earlier years put into the rate, surplus positive. */
  readonly adjustmentOere: Oere;
  /** The cost base less the adjustment. */
  readonly netParts: Exact;
  readonly places: number;
  readonly daysInYear: number;
  /** Budgeted days of care on one place. */
  readonly dayPartsPerPlace: number;
  readonly careDayParts: Exact;
}
