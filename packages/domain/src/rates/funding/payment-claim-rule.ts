import type { BilingualText, SourceKey } from "../../law/index.ts";

/** How long a payment claim based on a rate can be made against the municipality that used the offer. */
export interface PaymentClaimRule {
  /** Whole months after the day on which the help was given. */
  readonly months: number;
  readonly sources: readonly SourceKey[];
  readonly open?: BilingualText;
}

/** Serviceloven § 174, stk. 2 and barnets lov § 195, stk. 2. Source: rates fact 1.1.3. */
export const paymentClaimRule: PaymentClaimRule = {
  months: 12,
  sources: ["SEL174", "BL195"],
  open: {
    da: "At dagen 12 måneder efter regnes med, er vores læsning.",
    en: "That the day 12 months after is included is our reading.",
  },
};
