import type { Oere } from "../money/index.ts";
import { rateLimits } from "./rate-limits.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/**
 * Answers why a number is no amount that may be calculated with, or undefined when it is one.
 *
 * "amount-unsafe": not whole, no number, or above ten billion kroner. "amount-negative": below zero, which only a
 * result or an adjustment may be.
 * @param path where it stands in the input
 * @example checkAmount(-5, "costs.0.amountOere") // { code: "amount-negative", path: "costs.0.amountOere", value: -5 }
 */
export function checkAmount(
  amountOere: Oere,
  path: string,
  sign: "positive" | "any" = "positive",
): RateRefusal | undefined {
  if (!Number.isInteger(amountOere) || Math.abs(amountOere) > rateLimits.amountOere)
    return { code: "amount-unsafe", path, value: amountOere, limit: rateLimits.amountOere };
  if (sign === "positive" && amountOere < 0) return { code: "amount-negative", path, value: amountOere };
  return undefined;
}
