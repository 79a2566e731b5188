/**
 * Answers the formula that rounds kroner to whole øre, half up. A spreadsheet's floats miss a half by a hair; rounded to
 * five decimals of an øre first, a half is a half again.
 */
export function roundKroner(formula: string): string {
  return `ROUND(ROUND(100*(${formula}),5),0)/100`;
}
