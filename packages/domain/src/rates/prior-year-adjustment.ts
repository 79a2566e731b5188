import type { Oere } from "../money/index.ts";
import type { Step } from "./explanation.ts";
import type { AdjustmentMode } from "./rate-parameters.ts";

/**
 * What becomes of the surplus or deficit of a closed account year. Surplus is positive, deficit negative, and
 * `toRateOere`, `toFrameOere` and `setAsideOere` always sum to `resultOere`.
 */
export interface PriorYearAdjustment {
  readonly accountYear: number;
  /** Days charged times their rates. */
  readonly revenueOere: Oere;
  /** Revenue of the rates and others, and what earlier years had put in, less costs. */
  readonly resultOere: Oere;
  readonly bandBaseOere: Oere;
  /** A result no larger than this is within the band. Zero or above. */
  readonly bandOere: Oere;
  /** What of the result lies beyond the band; 0 within it. */
  readonly excessOere: Oere;
  /** The rule that was applied: that for a surplus, or that for a deficit. */
  readonly mode: AdjustmentMode;
  /** The year whose rates get `toRateOere`. */
  readonly rateYear: number;
  readonly toRateOere: Oere;
  /** The year whose operating frame gets `toFrameOere`. */
  readonly frameYear: number;
  readonly toFrameOere: Oere;
  /** Set aside for the operator's offers within the agreement, to be used by the end of `useByYear`. */
  readonly setAsideOere: Oere;
  readonly useByYear: number;
  /** Present unless it was left out for bulk work. */
  readonly steps?: readonly Step[];
}
