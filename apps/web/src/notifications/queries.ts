import { api, client } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";
import { usePages } from "../platform/data/use-pages.ts";

/** The reader's notifications, newest first: the unread ones, or all. */
export function useNotifications(onlyUnread: boolean) {
  return usePages({
    key: api.notifications.list.queryKey({ onlyUnread }),
    fetch: (after, signal) => client.notifications.list.query({ onlyUnread, after }, { signal }),
  });
}

/** Marks these as read, or all, and lets the list and the bell know. */
export async function markRead(ids: string[] | "all"): Promise<void> {
  await client.notifications.markRead.mutate({ ids });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.notifications.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() }),
  ]);
}
