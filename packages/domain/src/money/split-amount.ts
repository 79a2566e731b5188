import { addExact } from "./add-exact.ts";
import type { Exact } from "./exact.ts";
import { findDecimalScale } from "./find-decimal-scale.ts";
import { multiplyExact } from "./multiply-exact.ts";
import type { Oere } from "./oere.ts";
import { scaleDecimal } from "./scale-decimal.ts";

/** One of those an amount is split between. */
export interface Share {
  /** Ours among the shares, and stable: it settles ties. */
  readonly key: string;
  /** Zero or above, with at most four decimals. */
  readonly weight: number;
}

/**
 * Answers an amount split by weight in whole øre, in the order of the shares; the parts sum to the amount exactly.
 *
 * Each gets its part rounded down, and the øre left over go one each to the largest remainders. Ties go to the larger
 * weight, then to the key that sorts first, so the order of the shares decides nothing. A negative amount is split
 * as the positive one.
 * @throws RangeError when the amount is no safe whole number, a weight is negative or has more than four decimals, all
 * weights are zero, or a key is repeated
 * @example splitAmount(100, [{ key: "a", weight: 1 }, { key: "b", weight: 2 }]) // [33, 67]
 */
export function splitAmount(amountOere: Oere, shares: readonly Share[]): Oere[] {
  if (!Number.isSafeInteger(amountOere))
    throw new RangeError(`${amountOere} is no safe amount in whole øre.`);
  const weights = shares.map(readWeight);
  const total = weights.reduce<Exact>(addExact, 0);
  if (total === 0) throw new RangeError("All weights are zero.");
  if (new Set(shares.map(({ key }) => key)).size < shares.length) throw new RangeError("A key is repeated.");

  const size = Math.abs(amountOere);
  const parts = weights.map((weight) => Number(BigInt(multiplyExact(size, weight)) / BigInt(total)));
  const remainders = weights.map((weight) => BigInt(multiplyExact(size, weight)) % BigInt(total));
  const left = size - parts.reduce((sum, part) => sum + part, 0);
  const byClaim = shares
    .map(({ key }, at) => ({ at, key, weight: weights[at] ?? 0, remainder: remainders[at] ?? 0n }))
    .toSorted(compareClaims);
  for (const { at } of byClaim.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return amountOere < 0 ? parts.map((part) => 0 - part) : parts;
}

function readWeight({ key, weight }: Share): number {
  if (weight >= 0 && findDecimalScale(weight) !== undefined) return scaleDecimal(weight, 10_000);
  throw new RangeError(`The weight ${weight} of "${key}" is negative or has more than four decimals.`);
}

interface Claim {
  readonly key: string;
  readonly weight: number;
  readonly remainder: bigint;
}

function compareClaims(a: Claim, b: Claim): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.key < b.key ? -1 : 1;
}
