import { id } from "@rammevaerk/contracts/fields";
import {
  type OpenOffer,
  openOffer,
  openOfferPage,
  openOfferQuery,
  openOffersQuery,
} from "@rammevaerk/contracts/open-data";
import { z } from "zod";
import { getOffer, searchOffers } from "../../offers/index.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";

export const offerRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/api/v1/offers",
    operationId: "listOffers",
    tag: "Offers",
    summary: "Offers that meet what is asked, 25 at a time; `after` is the `nextKey` of the page before",
    query: openOffersQuery,
    answer: { schema: openOfferPage },
    handle: async ({ visitor }, input) => {
      const { facets: _facets, ...page } = await searchOffers(visitor, input);
      return page;
    },
  }),
  openRoute({
    path: "/api/v1/offers/{id}",
    operationId: "getOffer",
    tag: "Offers",
    summary: "One offer with its facts, their freshness and ten years of figures",
    params: z.object({ id }),
    query: openOfferQuery,
    isAboutOne: true,
    answer: { schema: openOffer },
    handle: async ({ visitor }, { id: offerId, ...point }): Promise<OpenOffer> => {
      const { may: _may, ...offer } = await getOffer(visitor, { offerId, ...point });
      return offer;
    },
  }),
];
