import { findDecimalScale, multiplyExact, scaleDecimal } from "../money/index.ts";
import {
  checkRateBudget,
  rateAgreements,
  rateLimits,
  type RateBudget,
  type RateRefusal,
} from "../rates/index.ts";
import { findRegion } from "../reference/index.ts";
import { calculateDaysInYear } from "../time/index.ts";
import type { JointOfferParty, JointOfferPlan } from "./joint-offer.ts";
import { listRepeatedKeys } from "./list-repeated-keys.ts";

/** Answers a plan as the rate model knows it: one rate, no supplements. */
export function toRateBudget(plan: JointOfferPlan): RateBudget {
  const { year, opening, costs, revenues, overhead, occupancyPercent, places } = plan;
  const structure = { kind: "single", places } as const;
  return { year, opening, costs, revenues, overhead, occupancyPercent, structure, supplements: [] };
}

/**
 * Answers all that is wrong with a plan of a joint offer, with paths into it; nothing when it can be calculated, save
 * that revenues can exceed the costs. Sentences: `describeRateRefusal`.
 *
 * Codes: those of `checkRateBudget`; parameter-unknown for an agreement that is not known; of the parties
 * share-repeated, weight-negative, too-many-decimals, and shares-not-whole when their places do not sum to all places;
 * percent-out-of-range and too-many-decimals of the occupancies to look at; amount-negative and amount-unsafe of the
 * agreed rate.
 * @example checkJointOffer({ ...plan, parties: [] }) // [{ code: "shares-not-whole", path: "parties", value: 0, limit: 12 }]
 */
export function checkJointOffer(plan: JointOfferPlan): RateRefusal[] {
  const ofBudget = checkRateBudget(toRateBudget(plan)).map((refusal) => ({
    ...refusal,
    path: refusal.path.replace("structure.places", "places"),
  }));
  const refusals = [
    ...ofBudget,
    ...checkAgreement(plan.agreementId),
    ...checkParties(plan),
    ...plan.fallsToPercent.flatMap(checkOccupancy),
  ];
  return ofBudget.length > 0 ? refusals : [...refusals, ...checkAgreedRate(plan)];
}

function checkAgreement(id: string): RateRefusal[] {
  const isKnown =
    id === "national" ||
    findRegion(id) !== undefined ||
    rateAgreements.some((agreement) => agreement.id === id);
  return isKnown ? [] : [{ code: "parameter-unknown", path: "agreementId", value: id }];
}

function checkParties({ parties, places }: JointOfferPlan): RateRefusal[] {
  const refusals = [...listRepeatedKeys(parties), ...parties.flatMap(checkPlaces)];
  if (refusals.length > 0) return refusals;
  const parts = parties.reduce((sum, party) => sum + scaleDecimal(party.places, 10_000), 0);
  const isWhole = findDecimalScale(places) !== undefined && parts === scaleDecimal(places, 10_000);
  return isWhole ? [] : [{ code: "shares-not-whole", path: "parties", value: parts / 10_000, limit: places }];
}

function checkPlaces({ places }: JointOfferParty, at: number): RateRefusal[] {
  const path = `parties.${at}.places`;
  if (!(places >= 0)) return [{ code: "weight-negative", path, value: places }];
  if (places > rateLimits.places)
    return [{ code: "figure-too-large", path, value: places, limit: rateLimits.places }];
  return findDecimalScale(places) === undefined
    ? [{ code: "too-many-decimals", path, value: places, limit: 4 }]
    : [];
}

function checkOccupancy(value: number, at: number): RateRefusal[] {
  const path = `fallsToPercent.${at}`;
  if (!(value >= 0)) return [{ code: "percent-out-of-range", path, value, limit: 0 }];
  if (value > rateLimits.percent)
    return [{ code: "percent-out-of-range", path, value, limit: rateLimits.percent }];
  return findDecimalScale(value) === undefined ? [{ code: "too-many-decimals", path, value, limit: 4 }] : [];
}

/** Within this limit, what a rate brings in at any occupancy stays exact. */
function checkAgreedRate({ agreedRateOere: value, places, opening, year }: JointOfferPlan): RateRefusal[] {
  const path = "agreedRateOere";
  if (value === null) return [];
  if (!(value >= 0)) return [{ code: "amount-negative", path, value, limit: 0 }];
  const days = opening.kind === "opening-days" ? opening.days : calculateDaysInYear(year);
  const isSafe = Number.isSafeInteger(value) && multiplyExact(value, places * days) <= rateLimits.amountOere;
  return isSafe ? [] : [{ code: "amount-unsafe", path, value, limit: rateLimits.amountOere }];
}
