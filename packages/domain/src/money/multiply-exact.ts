import { type Exact, largestPlain } from "./exact.ts";

/**
 * Answers the product of two whole numbers, without loss at any size.
 * @throws RangeError when a factor is not whole and the product is large
 * @example multiplyExact(1_335_600_000, 970_000) // 1295532000000000
 */
export function multiplyExact(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // + 0: there is no negative zero among whole numbers.
    if (product <= largestPlain && product >= -largestPlain) return product + 0;
  }
  return BigInt(a) * BigInt(b);
}
