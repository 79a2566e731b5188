import { findDecimalScale } from "./find-decimal-scale.ts";
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
  const weighted = shares.map((share) => ({ key: share.key, weight: readWeight(share) }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0n);
  if (total === 0n) throw new RangeError("All weights are zero.");
  if (new Set(shares.map(({ key }) => key)).size < shares.length) throw new RangeError("A key is repeated.");

  const size = Math.abs(amountOere);
  const parts = weighted.map(({ key, weight }) => {
    const claim = BigInt(size) * weight;
    return { key, weight, remainder: claim % total, amountOere: Number(claim / total) };
  });
  const leftOere = size - parts.reduce((sum, part) => sum + part.amountOere, 0);
  for (const part of parts.toSorted(compareClaims).slice(0, leftOere)) part.amountOere += 1;
  return parts.map((part) => (amountOere < 0 ? 0 - part.amountOere : part.amountOere));
}

function readWeight({ key, weight }: Share): bigint {
  if (weight >= 0 && findDecimalScale(weight) !== undefined) return BigInt(scaleDecimal(weight, 10_000));
  throw new RangeError(`The weight ${weight} of "${key}" is negative or has more than four decimals.`);
}

interface Claim {
  readonly key: string;
  readonly weight: bigint;
  readonly remainder: bigint;
}

function compareClaims(a: Claim, b: Claim): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
