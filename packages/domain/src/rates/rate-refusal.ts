/** Why a calculation is refused. Sentences in Danish and English: `rateRefusalTexts`. */
export const rateRefusalCodes = [
  "amount-negative",
  "amount-unsafe",
  "year-unknown",
  "no-costs",
  "category-unknown",
  "places-not-positive",
  "places-not-whole",
  "no-days",
  "days-beyond-calendar",
  "occupancy-not-positive",
  "percent-out-of-range",
  "too-many-decimals",
  "no-levels",
  "level-repeated",
  "weight-negative",
  "weights-all-zero",
  "periods-overlap",
  "period-outside-year",
  "account-year-missing",
  "account-year-wrong",
  "account-year-repeated",
  "series-missing",
  "shares-not-whole",
  "share-repeated",
  "parameter-unknown",
  "parameter-out-of-range",
  "figure-too-large",
  "supplement-repeated",
  "cost-base-negative",
  "year-pair-wrong",
  "years-out-of-order",
  "resident-payment-without-basis",
  "claim-too-late",
  "days-negative",
  "set-aside-exceeded",
  "no-accounts",
] as const;
export type RateRefusalCode = (typeof rateRefusalCodes)[number];

/** One thing that is wrong with an input. */
export interface RateRefusal {
  readonly code: RateRefusalCode;
  /** Where, as a path into the input: "costs.2.amountOere". Empty for the whole of it. */
  readonly path: string;
  /** The value seen. */
  readonly value: string | number;
  /** A limit that was passed, where there is one. */
  readonly limit?: number;
}

/** Thrown by every `calculate…` of the rate model that refuses its input; `refusals` holds all that was found. */
export class RateError extends Error {
  readonly refusals: readonly RateRefusal[];

  constructor(refusals: readonly RateRefusal[]) {
    super(refusals.map((refusal) => `${refusal.code} at "${refusal.path}": ${refusal.value}`).join("; "));
    this.name = "RateError";
    this.refusals = refusals;
  }
}
