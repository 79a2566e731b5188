import { scaleDecimal } from "../../money/index.ts";
import type { ExactRatio } from "./exact-ratio.ts";

/** 100 % in ten-thousandths of a percent. */
export const wholeInParts = 1_000_000n;

/** Answers a percentage in ten-thousandths of a percent: 1.8 is 18000. */
export function partsOfPercent(percent: number): bigint {
  return BigInt(scaleDecimal(percent, 10_000));
}

/**
 * Answers the exact factor of rises that follow each other.
 * @param percents each with at most four decimals
 * @example projectPercents([2, 2]) // 1.0404 as a fraction
 */
export function projectPercents(percents: readonly number[]): ExactRatio {
  return {
    numerator: percents.reduce((product, percent) => product * (wholeInParts + partsOfPercent(percent)), 1n),
    denominator: wholeInParts ** BigInt(percents.length),
  };
}
