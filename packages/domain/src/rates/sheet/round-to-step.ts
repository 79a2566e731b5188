/**
 * Answers the formula that rounds kroner a day to the step that rates are published in, half up. A spreadsheet's floats
 * miss a half by a hair; rounded to eight decimals first, a half is a half again. So the rate is the model's to the øre,
 * unless the exact one lies less than 0.000000005 øre below a half.
 * @param stepAddress the cell that holds the step in kroner
 */
export function roundToStep(formula: string, stepAddress: string): string {
  return `ROUND(ROUND(ROUND((${formula})/${stepAddress},8),0)*${stepAddress},2)`;
}
