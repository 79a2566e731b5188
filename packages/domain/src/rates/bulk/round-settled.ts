/**
 * Answers a float rounded half up, away from zero, when no number within the doubt would be rounded otherwise; else NaN.
 * @example roundSettled(0.4999999999, 1e-6) // NaN: it may be a half
 */
export function roundSettled(value: number, doubt: number): number {
  const rounded = value < 0 ? 0 - Math.floor(0.5 - value) : Math.floor(value + 0.5);
  // Not "off + doubt < 0.5": where a float has no fraction any more, the doubt alone is larger.
  return Math.abs(value - rounded) < 0.5 - doubt ? rounded : Number.NaN;
}
