import { useRef, useState } from "react";
import { showToast } from "../announce/toast.ts";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { useProblemText } from "../errors/use-problem-text.ts";

/**
 * A change behind a button: sent once at a time, and a refusal is said in a message with what to do.
 *
 * @example
 * const join = useAction((networkId: string) => client.networks.join.mutate({ networkId }), refreshNetworks);
 * <Button isBusy={join.isBusy} onClick={() => join.start(network.id)}>
 */
export function useAction<Input = void, Result = unknown>(
  run: (input: Input) => Promise<Result>,
  onDone: (result: Result, input: Input) => unknown,
): { start: (input: Input) => void; isBusy: boolean } {
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const isLocked = useRef(false);
  const send = async (input: Input): Promise<void> => {
    if (isLocked.current) return;
    isLocked.current = true;
    setBusy(true);
    try {
      await onDone(await run(input), input);
    } catch (error) {
      await loadErrorTexts();
      showToast({ kind: "error", text: problemText(error) });
    } finally {
      isLocked.current = false;
      setBusy(false);
    }
  };
  return { start: (input) => void send(input), isBusy };
}
