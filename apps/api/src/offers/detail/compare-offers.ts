import type { OfferDetail } from "@rammevaerk/contracts/offers";
import type { RequestContext } from "../../platform/context.ts";
import { getOffer } from "./get-offer.ts";

/** Offers side by side, in the order asked for, each once. @throws AppError not-found when one does not exist */
export async function compareOffers(
  ctx: RequestContext,
  { offerIds }: { readonly offerIds: readonly string[] },
): Promise<{ offers: OfferDetail[] }> {
  const ids = [...new Set(offerIds)];
  return { offers: await Promise.all(ids.map((offerId) => getOffer(ctx, { offerId }))) };
}
