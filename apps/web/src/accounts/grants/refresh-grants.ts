import { api } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";

/** After a role was given or taken: asks anew who holds which, and who the reader is. */
export async function refreshGrants(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.accounts.listGrants.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() }),
  ]);
}
