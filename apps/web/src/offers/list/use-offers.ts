import { api, client } from "../../platform/api/client.ts";
import { usePages } from "../../platform/data/use-pages.ts";
import { type OffersSearch, toOfferFilter } from "./offers-search.ts";

/** The offers that an address names, page by page. */
export function useOffers(search: OffersSearch) {
  const input = { ...toOfferFilter(search), sort: search.sort };
  return usePages({
    key: api.offers.search.queryKey(input),
    fetch: (after, signal) => client.offers.search.query({ ...input, after }, { signal }),
  });
}
