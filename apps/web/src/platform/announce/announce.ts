import { createStore } from "../store/store.ts";

/** What the live region says now. */
export const announcement = createStore<{ polite: string; assertive: string }>({ polite: "", assertive: "" });

const clearAfterMilliseconds = 5_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells screen readers something that changed on the page. Politely, unless it can't wait. */
export function announce(text: string, manner: "polite" | "assertive" = "polite"): void {
  clearTimeout(timer);
  announcement.set({ polite: "", assertive: "", [manner]: text });
  // Cleared, so that the same words can be said again.
  timer = setTimeout(() => announcement.set({ polite: "", assertive: "" }), clearAfterMilliseconds);
}
