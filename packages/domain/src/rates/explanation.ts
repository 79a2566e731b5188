import type { BilingualText, SourceKey } from "../law/index.ts";

/** What the number of a step or an input counts. */
export type Unit =
  | "oere"
  | "oere-per-day"
  | "days"
  | "places"
  | "percent"
  | "factor"
  | "year"
  | "count"
  | "choice";

/** One thing that a step was calculated from. */
export interface StepInput {
  /** Stable, for programs: "directCosts". The formula of the step names it so. */
  readonly key: string;
  readonly label: BilingualText;
  readonly value: number | string;
  readonly unit: Unit;
  /** Where the number comes from, when it is not the user's own or an earlier step. */
  readonly source?: SourceKey | undefined;
  /** What the source leaves open, when the number is a stated default. */
  readonly open?: BilingualText | undefined;
}

/** What a step belongs to: the accounts of a closed year, or the rate of the year that they enter. */
export interface StepGroup {
  readonly kind: "accounts" | "rate";
  readonly year: number;
}

/** One step of a calculation, so that a person can repeat it by hand. */
export interface Step {
  /** Stable, for programs: "careDays". */
  readonly key: string;
  readonly label: BilingualText;
  /**
   * In the keys of the inputs and signs alone, so that every language reads it: "places × days × occupancy". In it
   * `round(x, step)` is the multiple of `step` nearest to x, a half going up away from zero, and `daysIn(year)` is 365
   * or 366.
   */
  readonly formula: string;
  readonly inputs: readonly StepInput[];
  readonly value: number | string;
  readonly unit: Unit;
  readonly source?: SourceKey | undefined;
  readonly note?: BilingualText | undefined;
  /** Absent where a calculation has one part only. */
  readonly group?: StepGroup | undefined;
}
