import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** After a change to the reader's saved searches. */
export async function refreshSaved(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.search.saved.pathKey() });
}
