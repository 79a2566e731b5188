import { useMutation } from "@tanstack/react-query";
import { showToast } from "../announce/toast.ts";
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
  const mutation = useMutation({
    mutationFn: run,
    onSuccess: (result, input) => onDone(result, input),
    onError: (error) => showToast({ kind: "error", text: problemText(error) }),
  });
  return { start: mutation.mutate, isBusy: mutation.isPending };
}
