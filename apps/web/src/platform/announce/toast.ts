import type { Toast } from "@rammevaerk/ui";
import { createStore } from "../store/store.ts";

const shownMilliseconds = 6_000;
const shownWithActionMilliseconds = 12_000;

/** The messages on the page now, oldest first. */
export const toasts = createStore<readonly Toast[]>([]);

const timers = new Map<string, ReturnType<typeof setTimeout>>();
let count = 0;

/**
 * Shows a short message that passes by itself; longer when there is something to undo.
 *
 * @example showToast({ kind: "success", text: text.postRemoved, action: { label: shell.data.undo, run: restore } });
 */
export function showToast(toast: Omit<Toast, "id">): void {
  count += 1;
  const shown = { ...toast, id: `toast-${count}` };
  toasts.set([...toasts.get().slice(-2), shown]);
  startClock(shown);
}

export function closeToast(id: string): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Stops the clock while the reader is at the messages, and starts it anew afterwards. */
export function holdToasts(isHeld: boolean): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  if (!isHeld) for (const toast of toasts.get()) startClock(toast);
}

function startClock(toast: Toast): void {
  const milliseconds = toast.action === undefined ? shownMilliseconds : shownWithActionMilliseconds;
  timers.set(
    toast.id,
    setTimeout(() => closeToast(toast.id), milliseconds),
  );
}
