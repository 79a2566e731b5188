/**
 * A whole number that is exact at any size: a plain number as long as it can be, a bigint beyond. Products of amounts,
 * percentages and days outgrow what a plain number holds without loss, yet seldom do, and plain numbers are many
 * times faster.
 */
export type Exact = number | bigint;

/** Plain numbers are used up to here: half of what is safe, so that `roundQuotient` divides them exactly. */
export const largestPlain = 2 ** 52;
