import type { ExactRatio } from "./exact-ratio.ts";

const shownScale = 1_000_000_000_000;

/**
 * Answers a factor as a plain number for showing, to twelve decimals.
 * @example toShownFactor({ numerator: 104_040n, denominator: 100_000n }) // 1.0404
 */
export function toShownFactor({ numerator, denominator }: ExactRatio): number {
  return Number((numerator * BigInt(2 * shownScale) + denominator) / (denominator * 2n)) / shownScale;
}
