import { findDecimalScale } from "../money/index.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/** The smallest and the largest that a percentage may be. */
export interface PercentRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Answers why a number is no percentage within a range, or undefined when it is one.
 *
 * "percent-out-of-range": outside the range, or no number; `limit` is the end that was passed. "too-many-decimals":
 * more than four.
 * @param path where it stands in the input
 * @example checkPercent(120, "structure.basisPercent", { from: 0, to: 100 }) // { code: "percent-out-of-range", … }
 */
export function checkPercent(percent: number, path: string, range: PercentRange): RateRefusal | undefined {
  if (!(percent >= range.from))
    return { code: "percent-out-of-range", path, value: percent, limit: range.from };
  if (percent > range.to) return { code: "percent-out-of-range", path, value: percent, limit: range.to };
  if (findDecimalScale(percent) === undefined)
    return { code: "too-many-decimals", path, value: percent, limit: 4 };
  return undefined;
}
