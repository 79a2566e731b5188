import { findLegalBasis } from "../../law/index.ts";
import type { Period } from "../../time/index.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

/**
 * Answers what is wrong with a fact's legal basis: it is known, and it held on every day of the fact. What
 * ended on 1 January 2024 can be used for facts that end no later than that.
 */
export function checkLegalBasis(path: string, value: string, period: Period): OfferRefusal[] {
  const basis = findLegalBasis(value);
  if (basis === undefined) return [{ code: "code-unknown", path, value }];
  const { validFrom, validTo } = basis;
  if (period.validFrom < validFrom)
    return [{ code: "legal-basis-not-in-force", path, value, limit: validFrom }];
  if (validTo !== undefined && (period.validTo === undefined || period.validTo > validTo))
    return [{ code: "legal-basis-not-in-force", path, value, limit: validTo }];
  return [];
}
