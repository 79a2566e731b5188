import { type Exact, largestPlain } from "./exact.ts";

/**
 * Answers a quotient of whole numbers as the nearest whole number; a half goes up, away from zero, so that a deficit
 * is rounded as the surplus of the same size, and as a spreadsheet's ROUND does. This is the only place where the
 * rate model rounds.
 * @param denominator above 0
 * @throws RangeError when the denominator is not above 0, a number is not whole, or the answer is too large to be exact
 * @example roundQuotient(1_335_600_000, 7081) // 188617: 13,356,000 kroner over 7,081 days is 1,886.17
 */
export function roundQuotient(numerator: Exact, denominator: Exact): number {
  if (!(denominator > 0)) throw new RangeError(`The denominator ${denominator} is not above 0.`);
  if (typeof numerator === "number" && typeof denominator === "number") {
    const size = Math.abs(numerator);
    if (size <= largestPlain && denominator <= largestPlain) {
      // Exact: up to here, a quotient and a half next to it differ by more than a division of floats can miss.
      const rounded = Math.floor(size / denominator + 0.5);
      if (Number.isInteger(size) && Number.isInteger(denominator))
        return numerator < 0 ? 0 - rounded : rounded;
    }
  }
  return roundBig(BigInt(numerator), BigInt(denominator));
}

function roundBig(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((2n * size + denominator) / (2n * denominator));
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`${rounded} is too large to be exact.`);
  return numerator < 0n ? 0 - rounded : rounded;
}
