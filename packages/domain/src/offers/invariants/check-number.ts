import { offerLimits } from "./offer-limits.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

interface SeenNumber {
  readonly path: string;
  readonly value: number;
  readonly limit: number;
}

/** Answers what is wrong with a count: it is whole, 0 or more, and no more than the limit. */
export function checkWholeNumber({ path, value, limit }: SeenNumber): OfferRefusal[] {
  return Number.isInteger(value)
    ? checkRange({ path, value, limit })
    : [{ code: "number-not-whole", path, value }];
}

/**
 * Answers what is wrong with a percentage: it has at most four decimals, is 0 or more, and no more than the
 * limit.
 */
export function checkPercent({ path, value, limit }: SeenNumber): OfferRefusal[] {
  const decimals = offerLimits.percentDecimals;
  return Number(value.toFixed(decimals)) === value
    ? checkRange({ path, value, limit })
    : [{ code: "too-many-decimals", path, value, limit: decimals }];
}

function checkRange({ path, value, limit }: SeenNumber): OfferRefusal[] {
  if (value < 0) return [{ code: "number-negative", path, value }];
  return value > limit ? [{ code: "number-absurd", path, value, limit }] : [];
}
