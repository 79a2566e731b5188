/** What a decimal is multiplied by to be whole. */
export type DecimalScale = 1 | 100 | 10_000;

/** Decimals are below this size, so that four decimals of them are exact. */
const decimalLimit = 1_000_000_000;

/**
 * Answers the smallest scale by which a decimal such as a percentage or a weight becomes whole. A product with the
 * scale is off by the width of a float: `scaleDecimal` gives the whole number itself.
 * @returns undefined when the number has more than four decimals, is no number, or has a size of a billion or more
 * @example findDecimalScale(97.6) // 100
 */
export function findDecimalScale(value: number): DecimalScale | undefined {
  if (!(Math.abs(value) < decimalLimit)) return undefined;
  if (Number.isInteger(value)) return 1;
  if (Math.round(value * 100) / 100 === value) return 100;
  if (Math.round(value * 10_000) / 10_000 === value) return 10_000;
  return undefined;
}
