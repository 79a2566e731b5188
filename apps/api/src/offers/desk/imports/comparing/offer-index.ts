import type { OfferIdentity } from "@rammevaerk/domain/offers/mapping";
import { foldText } from "../../../../platform/fold-text.ts";
import type { OfferRow } from "../../../repository.ts";

/** How an offer can be found by what a row says of it. */
export interface OfferIndex {
  readonly byId: ReadonlyMap<string, OfferRow>;
  readonly byPortalId: ReadonlyMap<string, OfferRow>;
  readonly byPNumber: ReadonlyMap<string, readonly OfferRow[]>;
  readonly byName: ReadonlyMap<string, readonly OfferRow[]>;
}

export function indexOffers(offers: readonly OfferRow[]): OfferIndex {
  return {
    byId: new Map(offers.map((offer) => [offer.id, offer])),
    byPortalId: new Map(
      offers.flatMap((offer) => (offer.portal_offer_id === null ? [] : [[offer.portal_offer_id, offer]])),
    ),
    byPNumber: Map.groupBy(
      offers.filter((offer) => offer.p_number !== null),
      (offer) => offer.p_number ?? "",
    ),
    byName: Map.groupBy(offers, (offer) => foldText(offer.name)),
  };
}

export type FoundOffer =
  | { readonly outcome: "known"; readonly offer: OfferRow }
  | { readonly outcome: "ambiguous" }
  | { readonly outcome: "new" }
  | { readonly outcome: "unknown" };

/**
 * Answers which of an operator's offers a row is about. The first that the row gives decides: its id, its id on
 * Tilbudsportalen, its P-number, its name. An id of ours must be known, since it is the registry that gives it.
 */
export function findOffer(index: OfferIndex, identity: OfferIdentity): FoundOffer {
  const { offerId, portalOfferId, pNumber, name } = identity;
  if (offerId !== undefined) return toFound(listOf(index.byId.get(offerId)), "unknown");
  if (portalOfferId !== undefined && index.byPortalId.has(portalOfferId))
    return toFound(listOf(index.byPortalId.get(portalOfferId)), "new");
  if (pNumber !== undefined && index.byPNumber.has(pNumber))
    return toFound(index.byPNumber.get(pNumber) ?? [], "new");
  const named = name === undefined ? [] : (index.byName.get(foldText(name)) ?? []);
  return toFound(portalOfferId === undefined ? named : named.filter(lacksPortalId), "new");
}

/** An offer with another id on Tilbudsportalen is another offer, whatever it is called. */
function lacksPortalId(offer: OfferRow): boolean {
  return offer.portal_offer_id === null;
}

function listOf(offer: OfferRow | undefined): OfferRow[] {
  return offer === undefined ? [] : [offer];
}

function toFound(offers: readonly OfferRow[], otherwise: "new" | "unknown"): FoundOffer {
  const [offer] = offers;
  if (offer === undefined) return { outcome: otherwise };
  return offers.length > 1 ? { outcome: "ambiguous" } : { outcome: "known", offer };
}
