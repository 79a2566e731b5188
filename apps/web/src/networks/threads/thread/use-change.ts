import { showToast } from "../../../platform/announce/toast.ts";
import { useAction } from "../../../platform/form/use-action.ts";
import { shellText } from "../../../platform/language/shell-text.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshThreads } from "./use-thread.ts";

interface Change {
  readonly call: () => Promise<unknown>;
  /** What is said when it has been done. */
  readonly done?: string;
  /** What takes it back, with what is said then. */
  readonly undo?: { readonly call: () => Promise<unknown>; readonly done: string };
}

/** A change of a thread behind a button: the conversations are fetched anew, and what was done can be undone. */
export function useChange() {
  const { data: text } = useText(shellText);
  const { start, isBusy } = useAction(
    ({ call }: Change) => call().finally(refreshThreads),
    (_, { done, undo }) => {
      if (done === undefined) return;
      const action = undo && { label: text.undo, run: () => start(undo) };
      showToast({ kind: "success", text: done, action });
    },
  );
  return { run: start, isBusy };
}
