import { api } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";

/** After a change to what methods are tied to. */
export async function refreshTies(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.methods.links.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.search.related.pathKey() }),
  ]);
}
