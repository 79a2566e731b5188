import { onlineManager } from "@tanstack/react-query";
import { createStore } from "../store/store.ts";

const retryMilliseconds = 5_000;

/** Whether the server answers, as far as the last call told. */
export const connection = createStore<"ok" | "lost">("ok");

let timer: ReturnType<typeof setTimeout> | undefined;

function markLost(): void {
  if (connection.get() === "lost") return;
  connection.set("lost");
  onlineManager.setOnline(false);
  timer = setTimeout(() => void lookAgain(), retryMilliseconds);
}

function markFound(): void {
  if (connection.get() === "ok") return;
  clearTimeout(timer);
  connection.set("ok");
  onlineManager.setOnline(true);
}

async function lookAgain(): Promise<void> {
  try {
    await fetch("/healthz", { cache: "no-store" });
    markFound();
  } catch {
    timer = setTimeout(() => void lookAgain(), retryMilliseconds);
  }
}

/** `fetch` that notices when the server can't be reached, and when it can again. Throws as `fetch` does. */
export async function watchedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    markFound();
    return response;
  } catch (error) {
    if (init?.signal?.aborted !== true) markLost();
    throw error;
  }
}

/** Believes the browser when it says that the network is gone, and looks for itself when it says that it is back. */
export function watchConnection(): void {
  addEventListener("offline", markLost);
  addEventListener("online", () => void lookAgain());
}
