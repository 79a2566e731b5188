import { useEffect, useEffectEvent } from "react";
import { queryClient } from "../api/query-client.ts";
import { api } from "../api/client.ts";
import { announce } from "../announce/announce.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { checkStillSignedIn } from "../session/session.ts";

const reopenMilliseconds = 10_000;

/**
 * Keeps a line to the server open while its component stands and somebody looks at the page: news arrive without a reload.
 * The line carries no content. A page in the background lets go of it, since a browser has few to give.
 */
export function useLive(): void {
  const text = useText(shellText);
  const onNotification = useEffectEvent(() => {
    announce(text.account.newNotification);
    void refreshNews();
  });
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasBeenOpen = false;
    const close = (): void => {
      clearTimeout(timer);
      source?.close();
      source = undefined;
    };
    const open = (): void => {
      close();
      if (document.visibilityState === "hidden") return;
      source = new EventSource("/api/live");
      source.addEventListener("open", () => {
        if (hasBeenOpen) void refreshNews();
        hasBeenOpen = true;
      });
      source.addEventListener("notification", () => onNotification());
      source.addEventListener("signed-out", () => void checkStillSignedIn());
      source.addEventListener("error", () => {
        // The browser comes back by itself unless the server answered with a refusal.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenMilliseconds);
      });
    };
    open();
    document.addEventListener("visibilitychange", open);
    return () => {
      document.removeEventListener("visibilitychange", open);
      close();
    };
  }, []);
}

/** What a notification can have changed: the count at the bell, the list of notifications, open threads, what waits. */
async function refreshNews(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.notifications.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.networks.threads.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.networks.listWaiting.queryKey() }),
  ]);
}
