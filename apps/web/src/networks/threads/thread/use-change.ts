import { showToast } from "../../../platform/announce/toast.ts";
import { useAction } from "../../../platform/form/use-action.ts";
import { shellText } from "../../../platform/language/shell-text.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshThreads } from "./use-thread.ts";

interface Step {
  readonly call: () => Promise<unknown>;
  /** What is said when it has been done. */
  readonly done?: string;
}

/** A change of a thread behind a button: the conversations are fetched anew, and what was done can be undone. */
export function useChange() {
  const { data: text } = useText(shellText);
  const undoing = useAction(take, (_, { done }) => {
    if (done !== undefined) showToast({ kind: "success", text: done });
  });
  const doing = useAction(take, (_, { done, undo }: Step & { readonly undo?: Step }) => {
    if (done === undefined) return;
    const action = undo && { label: text.undo, run: () => undoing.start(undo) };
    showToast({ kind: "success", text: done, action });
  });
  return { run: doing.start, isBusy: doing.isBusy };
}

async function take({ call }: Step): Promise<void> {
  try {
    await call();
  } finally {
    await refreshThreads();
  }
}
