import { useQuery } from "@tanstack/react-query";
import { api } from "../api/client.ts";
import { useSession } from "./session.ts";

/**
 * How many unread notifications the reader has that can be shown now: none about what has been hidden or left meanwhile.
 * Until the server has said so, all that are unread; 0 for a visitor.
 */
export function useUnread(): number {
  const session = useSession();
  const isPerson = session !== undefined && session !== null;
  const { data } = useQuery(api.notifications.count.queryOptions(undefined, { enabled: isPerson }));
  return isPerson ? (data?.unread ?? session.unreadNotifications) : 0;
}
