import { api } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";

/** After sessions were ended: asks anew where the person is signed in. */
export async function refreshSessions(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.accounts.listSessions.queryKey() });
}
