import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** The page of one event. */
export function eventOptions(eventId: string) {
  return api.events.get.queryOptions({ eventId });
}

/** The reader's own registration for an event; asked for only by those signed in. */
export function myRegistrationOptions(eventId: string, isSignedIn: boolean) {
  return api.events.registrations.getMine.queryOptions({ eventId }, { enabled: isSignedIn });
}

/** After a change: everything about events is fetched anew, since seats, queues and calendars hang together. */
export async function refreshEvents(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
}
