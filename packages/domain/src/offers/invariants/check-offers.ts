import type { Offer } from "../offer.ts";
import { checkOffer } from "./check-offer.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

/**
 * Answers what is wrong with offers, each by itself and all together: an offer has one id for ever, no other
 * offer or unit has it, and no two offers share an id on Tilbudsportalen.
 * @returns refusals whose path begins with the offer's number in the list, from 0
 * @example checkOffers([offer, offer])[0]?.code // "id-repeated"
 */
export function checkOffers(offers: readonly Offer[]): OfferRefusal[] {
  const ids = new Set<string>();
  const portalIds = new Set<string>();
  return offers.flatMap((offer, at) => {
    const own = [offer.id, ...offer.units.map(({ id }) => id)];
    const repeated = own.find((id) => ids.has(id));
    const { portalOfferId } = offer;
    const isShared = portalOfferId !== undefined && portalIds.has(portalOfferId);
    for (const id of own) ids.add(id);
    if (portalOfferId !== undefined) portalIds.add(portalOfferId);
    const found: OfferRefusal[] = checkOffer(offer);
    if (repeated !== undefined) found.push({ code: "id-repeated", path: "id", value: repeated });
    if (isShared) found.push({ code: "portal-id-repeated", path: "portalOfferId", value: portalOfferId });
    return found.map((refusal) => ({ ...refusal, path: `${at}.${refusal.path}` }));
  });
}
