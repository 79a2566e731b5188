import type { IsoDate } from "../../time/index.ts";
import type { RateRefusal } from "../rate-refusal.ts";
import { calculateLastClaimDay } from "./calculate-last-claim-day.ts";
import { type PaymentClaimRule, paymentClaimRule } from "./payment-claim-rule.ts";

/** A claim for payment for help given to a citizen. */
export interface PaymentClaim {
  readonly helpGivenOn: IsoDate;
  readonly claimedOn: IsoDate;
}

/**
 * Answers why a payment claim comes too late (`claim-too-late`, with the months it had); undefined when it is in time.
 * Source: serviceloven § 174, stk. 2; barnets lov § 195, stk. 2.
 * @throws RangeError when the day on which the help was given does not exist
 * @example checkPaymentClaim({ helpGivenOn: "2025-03-15", claimedOn: "2026-03-15" }) // undefined
 */
export function checkPaymentClaim(
  claim: PaymentClaim,
  rule: PaymentClaimRule = paymentClaimRule,
): RateRefusal | undefined {
  if (claim.claimedOn <= calculateLastClaimDay(claim.helpGivenOn, rule)) return undefined;
  return { code: "claim-too-late", path: "claimedOn", value: claim.claimedOn, limit: rule.months };
}
