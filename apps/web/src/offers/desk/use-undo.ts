import type { UndoneRecording } from "@rammevaerk/contracts/offer-desk";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { refreshOffers } from "../queries.ts";
import { deskText } from "./desk-text.ts";

const namedAtMost = 3;

/**
 * Takes back what was recorded together, or says what stands in the way.
 *
 * @example showToast({ kind: "success", text, action: undo.actionOf(recordingId) });
 */
export function useUndo() {
  const { data: shell } = useText(shellText);
  const { undo: text } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const describe = ({ offerName, fact }: UndoneRecording["changedSince"][number]): string =>
    fact === null
      ? text.offerItself(offerName)
      : text.fact(offerName, words.label("factKind", fact.kind), format.date(fact.validFrom));
  const { start, isBusy } = useAction(
    (recordingId: string) => client.offers.desk.undo.mutate({ recordingId }),
    async ({ isUndone, changedSince }) => {
      await refreshOffers();
      if (isUndone) return showToast({ kind: "success", text: shell.undone });
      const named = changedSince.slice(0, namedAtMost).map(describe);
      const more = changedSince.length - named.length;
      const all = more > 0 ? [...named, text.andMore(more)] : named;
      return showToast({ kind: "error", text: `${text.refused} ${format.list(all)}.` });
    },
  );
  return {
    start,
    isBusy,
    /** The button in the message that says what was recorded. */
    actionOf: (recordingId: string) => ({ label: shell.undo, run: () => start(recordingId) }),
  };
}
