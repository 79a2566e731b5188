/** A factor as a fraction of whole numbers, so that a product of many is still exact. The denominator is above 0. */
export interface ExactRatio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
