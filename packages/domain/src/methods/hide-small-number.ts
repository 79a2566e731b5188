/** A number of citizens as others may see it. */
export interface ShownNumber {
  /** Null where it is hidden. */
  readonly count: number | null;
  /** Some, but so few that the number is hidden. */
  readonly isFew: boolean;
}

/** Fewer citizens than this could be recognised, so their number is not shown. */
export const citizensHiddenUnder = 5;

/**
 * Answers what of a number of citizens can be shown: none and many as they are, a few only as "a few".
 * @param citizens a whole number from 0
 * @param hidesUnder a whole number; at 0 or 1 nothing is hidden
 * @example hideSmallNumber(3) // { count: null, isFew: true }
 */
export function hideSmallNumber(citizens: number, hidesUnder: number = citizensHiddenUnder): ShownNumber {
  const isFew = citizens > 0 && citizens < hidesUnder;
  return { count: isFew ? null : citizens, isFew };
}
