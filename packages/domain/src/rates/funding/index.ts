export type { CaseMonth } from "./calculate-central-refund.ts";
export { calculateCentralRefund } from "./calculate-central-refund.ts";
export type {
  FixedShares,
  Funding,
  FundingKey,
  FundingParty,
  FundingShare,
} from "./calculate-fixed-shares.ts";
export { calculateFixedShares, fundingKeys } from "./calculate-fixed-shares.ts";
export { calculateLastClaimDay } from "./calculate-last-claim-day.ts";
export type { ResidentPaymentEntry, ResidentPaymentLedger, Stay } from "./calculate-resident-payments.ts";
export { calculateResidentPayments, residentPaymentRule } from "./calculate-resident-payments.ts";
export type { Subscription, SubscriptionPlan } from "./calculate-subscription.ts";
export { calculateSubscription } from "./calculate-subscription.ts";
export type { PaymentClaim } from "./check-payment-claim.ts";
export { checkPaymentClaim } from "./check-payment-claim.ts";
export type { PaymentClaimRule } from "./payment-claim-rule.ts";
export { paymentClaimRule } from "./payment-claim-rule.ts";
export type { RefundScheme, RefundThreshold, RefundThresholds } from "./refund-thresholds.ts";
export { refundSchemes, refundThresholds } from "./refund-thresholds.ts";
