import {
  type DecimalScale,
  findDecimalScale,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../money/index.ts";

/** Answers the band around a result of zero: a percentage of its base, rounded half up to whole øre. */
export function calculateBand(baseOere: Oere, percent: number): Oere {
  const scale = findDecimalScale(percent) as DecimalScale;
  return roundQuotient(multiplyExact(baseOere, scaleDecimal(percent, scale)), 100 * scale);
}
