import { api, client } from "../../platform/api/client.ts";
import { usePages } from "../../platform/data/use-pages.ts";
import { type MethodsSearch, toMethodFilter } from "./methods-search.ts";

/** The methods that an address names, page by page. */
export function useMethods(search: MethodsSearch) {
  const input = { ...toMethodFilter(search), sort: search.sort };
  return usePages({
    key: api.methods.list.queryKey(input),
    fetch: (after, signal) => client.methods.list.query({ ...input, after }, { signal }),
  });
}
