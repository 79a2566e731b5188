import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshOffers } from "../queries.ts";
import { deskText } from "./desk-text.ts";
import { useUndo } from "./use-undo.ts";

/** Says in the operator's name that facts of an offer still hold; it can be undone at once. */
export function useConfirm(offerId: string) {
  const { row: text } = useText(deskText);
  const undo = useUndo();
  return useAction(
    (factIds: readonly string[]) =>
      client.offers.desk.confirmFacts.mutate({
        requestId: createRequestId(),
        offerId,
        factIds: [...factIds],
      }),
    async ({ recordingId, facts }) => {
      await refreshOffers();
      showToast({ kind: "success", text: text.confirmed(facts), action: undo.actionOf(recordingId) });
    },
  );
}
