import type { Oere } from "../money/index.ts";
import type { RateParameterRows, RateParameters } from "./rate-parameters.ts";

/** What a closed account year puts into a rate. `calculatePriorYearAdjustment` tells how much. */
export interface RateAdjustment {
  readonly accountYear: number;
  /** Surplus positive: it lowers the rate. Deficit negative: it raises it. */
  readonly amountOere: Oere;
}

/** What a rate is calculated by, beside its budget. */
export interface RateOptions {
  /** The rules of the agreement, from `getRateParameters`, or a scenario's. */
  readonly parameters: RateParameters;
  /** Where the rules come from; the explanation repeats it. */
  readonly rows?: RateParameterRows | undefined;
  /** From closed account years, one each; absent: none. */
  readonly adjustments?: readonly RateAdjustment[] | undefined;
  /** False leaves the steps out, for bulk work. Absent: they are there. */
  readonly explain?: boolean | undefined;
}
