import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../platform/api/client.ts";
import { useUnread } from "../platform/session/use-unread.ts";
import { markRead } from "./queries.ts";

/**
 * Marks as read what the reader has been told about a page, now that it is on the screen: whichever way they came.
 *
 * @param path the page's address, without query and hash
 * @param onNews fetches anew what the page shows, for news that the page was open for. The same function each time.
 */
export function useSeen(path: string, onNews?: () => unknown): void {
  const unread = useUnread();
  const { data } = useQuery(
    api.notifications.list.queryOptions({ onlyUnread: true }, { enabled: unread > 0 }),
  );
  useEffect(() => {
    const seen = data?.items.filter(({ href }) => href.split("#")[0] === path).map(({ id }) => id) ?? [];
    if (seen.length === 0) return;
    onNews?.();
    // Not being able to say so is no reason to disturb anybody: it stays unread.
    markRead(seen).catch(() => undefined);
  }, [data, path, onNews]);
}
