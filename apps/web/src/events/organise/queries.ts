import { api } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";

/** One event, as those see it who run it. */
export function eventOptions(eventId: string) {
  return api.events.get.queryOptions({ eventId });
}

/** After a change: everything about events is fetched anew. */
export async function refreshEvents(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
}
