import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** The page of one cluster. */
export function clusterOptions(clusterId: string) {
  return api.clusters.get.queryOptions({ clusterId });
}

/** After a change: everything about clusters is fetched anew, and who the reader is, for roles are part of that. */
export async function refreshClusters(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.clusters.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() }),
  ]);
}
