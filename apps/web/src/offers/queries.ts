import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** After a change: everything about offers is fetched anew. */
export async function refreshOffers(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.offers.pathKey() });
}
