/**
 * Answers a decimal as a whole number of parts.
 * @param value with no more decimals than the scale has room for, see `findDecimalScale`
 * @param scale 1, 100, 10,000 or another power of ten
 * @example scaleDecimal(1.1, 100) // 110, where 1.1 * 100 is 110.00000000000001
 */
export function scaleDecimal(value: number, scale: number): number {
  return Math.round(value * scale);
}
