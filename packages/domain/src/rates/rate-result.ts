import type { Oere } from "../money/oere.ts";
import type { Step } from "./explanation.ts";

/** The rate of one level; a single rate has one level with the key "". */
export interface LevelRate {
  readonly key: string;
  readonly name: string;
  readonly places: number;
  /** Budgeted care days on the level, at most four decimals. */
  readonly careDays: number;
  readonly rateOere: Oere;
  /** Present when the structure is basis and service: the two parts, which sum to the rate. */
  readonly basisOere?: Oere;
  readonly serviceOere?: Oere;
}

/** What a budget comes to. */
export interface RateResult {
  readonly year: number;
  readonly directCostsOere: Oere;
  readonly overheadOere: Oere;
  readonly revenuesOere: Oere;
  /**
   * Direct and indirect costs less revenues (takstberegningsgrundlag), before earlier years. Rounded half up for
   * showing; the rate is calculated from the exact one.
   */
  readonly costBaseOere: Oere;
  /** What earlier years put into the rate: surplus positive (it lowers the rate), deficit negative. */
  readonly adjustmentOere: Oere;
  readonly netCostBaseOere: Oere;
  readonly places: number;
  readonly daysInYear: number;
  readonly careDays: number;
  /** Net cost base over care days: the single rate, or the plain average of the levels. */
  readonly unitRateOere: Oere;
  readonly levels: readonly LevelRate[];
  /** Budgeted days times rates, and how far rounding brought it from the net cost base. */
  readonly budgetRevenueOere: Oere;
  readonly roundingOere: Oere;
  /** Present unless it was left out for bulk work. */
  readonly steps?: readonly Step[];
}
