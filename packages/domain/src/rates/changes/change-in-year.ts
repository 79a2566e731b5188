import type { Oere } from "../../money/index.ts";
import type { IsoDate } from "../../time/index.ts";
import type { RateBudget } from "../budget.ts";
import type { Step } from "../explanation.ts";
import type { LevelRate, RateResult } from "../rate-result.ts";

/** A change of costs, places or both within a year. */
export interface ChangeInYear {
  /** What the year would be without the change. */
  readonly before: RateBudget;
  /** What a whole year with the change would be. */
  readonly after: RateBudget;
  /** The first day of the new costs and places. */
  readonly changesFrom: IsoDate;
  /** The first day on which the new rates are charged: the same, or later. */
  readonly chargedFrom: IsoDate;
  /** True: what the year lacks until then, or has too much, goes into the new rates. False: the year keeps it. */
  readonly isRecovered: boolean;
}

/** The rates for the rest of a year, and what the year comes to with them. */
export interface ChangedRates {
  /** What is charged until then. */
  readonly before: RateResult;
  /** What is charged from then on, with the care days that are left. */
  readonly levels: readonly LevelRate[];
  /** Of the whole year: each budget's net cost base by its calendar days. */
  readonly costsOere: Oere;
  /** What the old rates bring in until then. */
  readonly chargedOere: Oere;
  /** What old and new rates bring in together. */
  readonly revenueOere: Oere;
  /** Revenue less costs; rounding alone when it is recovered. */
  readonly resultOere: Oere;
  readonly steps: readonly Step[];
}

/** The calendar days of a year: before the change, from it until the new rates are charged, and the rest. */
export interface YearParts {
  readonly beforeDays: number;
  readonly betweenDays: number;
  readonly afterDays: number;
  readonly yearDays: number;
}
