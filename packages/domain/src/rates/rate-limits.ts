/**
 * How large an input may be. The limits are far beyond any offer; within them every amount, product and result of the
 * model is exact and safe.
 */
export const rateLimits = {
  /** Ten billion kroner. */
  amountOere: 1_000_000_000_000,
  places: 100_000,
  careDays: 100_000_000,
  weight: 1_000,
  /** Of occupancy and overhead. */
  percent: 1_000,
  /** Below this a budgeted occupancy is a slip of the pen. */
  occupancyPercent: 1,
  /** One thousand kroner. */
  rateStepOere: 100_000,
  years: 100,
} as const;
