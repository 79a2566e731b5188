import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** The page of one network. */
export function networkOptions(networkId: string) {
  return api.networks.get.queryOptions({ networkId });
}

/** After a change: everything about networks is fetched anew, and who the reader is, for roles are part of that. */
export async function refreshNetworks(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.networks.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() }),
  ]);
}
