import { matchOffers } from "../matching/match-offers.ts";
import type { MatchReason } from "../matching/match-reason.ts";
import { anyNeed, type OfferNeed } from "../matching/offer-need.ts";
import type { OfferProfile } from "../matching/offer-profile.ts";
import { buildProfile } from "./build-profile.ts";

/** How an offer of which little is known meets a need that asks for little, on 22 November 2026. */
export function matchOne(asked: Partial<OfferNeed>, offer: Partial<OfferProfile>) {
  const need = { ...anyNeed, ...asked };
  const [match] = matchOffers(need, [buildProfile(offer)], "2026-11-22").matches;
  const codesOf = (reasons: readonly MatchReason[] = []) => reasons.map(({ code }) => code);
  return {
    score: match?.score,
    for: codesOf(match?.speaksFor),
    against: codesOf(match?.speaksAgainst),
    unknown: match?.unknown.map(({ code, params }) => [code, ...Object.values(params)].join(" ")),
  };
}
