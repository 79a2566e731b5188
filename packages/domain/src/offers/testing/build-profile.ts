import type { Known, OfferProfile } from "../matching/offer-profile.ts";

/** A value for tests that was told lately and that nobody contradicts. */
export function buildKnown<Value>(value: Value, rest: Partial<Known<Value>> = {}): Known<Value> {
  return { value, freshness: "fresh", isContradicted: false, ...rest };
}

/** What is known of an offer in Albertslund for tests: nothing beyond what the test names. */
export function buildProfile(rest: Partial<OfferProfile> = {}): OfferProfile {
  return {
    offerId: "a",
    category: "regional",
    operatorKind: "municipal",
    municipalityCode: "165",
    openedOn: "2017-01-01",
    freePlaces: [],
    ...rest,
  };
}
