import { api, client } from "../../platform/api/client.ts";
import { usePages } from "../../platform/data/use-pages.ts";
import type { NetworksSearch } from "./networks-search.ts";

/** The networks that an address names, page by page. One's own are there even when they sleep. */
export function useNetworks(search: NetworksSearch) {
  const input = {
    text: search.q,
    targetGroup: search.maalgruppe,
    regionId: search.region,
    admission: search.adgang,
    goalKey: search.maal,
    mine: search.mine,
    includeDormant: search.sovende === true || search.mine === true,
  };
  return usePages({
    key: api.networks.list.queryKey(input),
    fetch: (after, signal) => client.networks.list.query({ ...input, after }, { signal }),
  });
}
