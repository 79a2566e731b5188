import type { Freshness, OfferSummary } from "@rammevaerk/contracts/offers";
import type { FoundOffer } from "./searching/repository.ts";

/** An offer as a list shows it. */
export function presentOfferSummary(offer: FoundOffer): OfferSummary {
  return {
    id: offer.offer_id,
    name: offer.name,
    operator: { id: offer.operator_id, name: offer.operator_name, kind: offer.operator_kind },
    municipalityCode: offer.municipality_code,
    regionId: offer.region_id,
    legalBases: JSON.parse(offer.legal_bases) as string[],
    targetGroups: JSON.parse(offer.target_groups) as string[],
    ageFrom: offer.age_from,
    ageTo: offer.age_to,
    places: offer.places,
    freePlaces: offer.free_places,
    rateOere: offer.rate_oere,
    rateLevels: offer.rate_levels,
    rateYear: offer.rate_year,
    category: offer.category,
    freshness: presentFreshness(offer),
    hasContradiction: offer.has_contradiction === 1,
    closedOn: offer.closed_on,
    isDemo: offer.is_demo === 1,
  };
}

function presentFreshness(offer: FoundOffer): Freshness | null {
  const { freshness: state, freshness_kind: kind, as_of: asOf } = offer;
  if (state === null || kind === null || asOf === null) return null;
  return {
    state,
    kind,
    asOf,
    confirmedOn: offer.confirmed_on,
    confirmedBy: offer.confirmer_name,
    dueOn: offer.due_on,
  };
}
