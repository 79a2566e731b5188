import { watchedFetch } from "../connection/connection.ts";

const key = "rammevaerk:reloaded-at";
const onceInMilliseconds = 60_000;

/**
 * A part of the page that can't be fetched any more means that a newer version is in place: the page is loaded anew,
 * at most once a minute, and only when the server can be reached. Drafts survive it.
 */
export function reloadWhenOutdated(): void {
  addEventListener("vite:preloadError", () => void reloadOnce());
}

async function reloadOnce(): Promise<void> {
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < onceInMilliseconds) return;
  try {
    await watchedFetch("/healthz", { cache: "no-store" });
  } catch {
    return;
  }
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
}
