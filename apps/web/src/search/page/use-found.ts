import { api, client } from "../../platform/api/client.ts";
import { usePages } from "../../platform/data/use-pages.ts";
import type { SearchQuery } from "../search-address.ts";

/** What is found for a query: of each kind the first, or one kind page by page. */
export function useFound(query: SearchQuery) {
  return usePages({
    key: api.search.find.queryKey(query),
    fetch: async (after, signal) => {
      const found = await client.search.find.query({ ...query, after }, { signal });
      return { ...found, items: found.groups.flatMap(({ items }) => items) };
    },
  });
}
