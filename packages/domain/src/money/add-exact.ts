import { type Exact, largestPlain } from "./exact.ts";

/**
 * Answers the sum of two whole numbers, without loss at any size.
 * @throws RangeError when one of them is not whole and the sum is large
 * @example addExact(2 ** 52, 1) // 4503599627370497n
 */
export function addExact(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum <= largestPlain && sum >= -largestPlain) return sum;
  }
  return BigInt(a) + BigInt(b);
}
