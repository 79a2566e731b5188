/** What a day costs in the offers that use a method: the lowest, the middle and the highest rate, in øre. */
export interface CostInUse {
  /** How many offers have a rate per day. */
  readonly offers: number;
  /** Null where there are too few offers to say. */
  readonly range: {
    readonly fromOere: number;
    readonly medianOere: number;
    readonly toOere: number;
  } | null;
}

/** With fewer offers than this a range would point one out. */
export const costHiddenUnder = 5;

/**
 * Answers the range and the middle of the rates of the offers that use a method. It is what a day in such an offer costs,
 * with all that is in it, and not what the method costs.
 * @param ratesOere one rate per day for each offer, in øre, in any order
 * @example calculateCostInUse([100, 200, 300, 400, 500]).range?.medianOere // 300
 */
export function calculateCostInUse(ratesOere: readonly number[]): CostInUse {
  const offers = ratesOere.length;
  if (offers < costHiddenUnder) return { offers, range: null };
  const sorted = ratesOere.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] as number;
  const middle = Math.floor((offers - 1) / 2);
  const medianOere = Math.round((at(middle) + at(offers - 1 - middle)) / 2);
  return { offers, range: { fromOere: at(0), medianOere, toOere: at(offers - 1) } };
}
