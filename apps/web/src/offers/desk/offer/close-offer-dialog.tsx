import type { DeskOffer } from "@rammevaerk/contracts/offer-desk";
import { Button, Dialog, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { today } from "../../../networks/subjects/today.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { useAction } from "../../../platform/form/use-action.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { shellText } from "../../../platform/language/shell-text.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";

/** Closes an offer from a day on: asked once, undone at once. */
export function CloseOfferDialog({ offer, onClose }: { offer: DeskOffer; onClose: () => void }) {
  const { closing: text, offer: offerText } = useText(deskText);
  const { data: shell } = useText(shellText);
  const format = useFormat();
  const [day, setDay] = useState<string>(today());
  const reopen = useAction(
    (version: number) => client.offers.desk.close.mutate({ offerId: offer.id, version, closedOn: null }),
    async () => {
      await refreshOffers();
      showToast({ kind: "success", text: offerText.reopened });
    },
  );
  const close = useAction(
    () => client.offers.desk.close.mutate({ offerId: offer.id, version: offer.version, closedOn: day }),
    async ({ version }) => {
      onClose();
      await refreshOffers();
      const action = { label: shell.undo, run: () => reopen.start(version) };
      showToast({ kind: "success", text: text.done(format.date(day)), action });
    },
  );
  return (
    <Dialog
      heading={text.heading(offer.name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="warning" isBusy={close.isBusy} onClick={() => day !== "" && close.start()}>
            {text.confirm}
          </Button>
          <Button onClick={onClose}>{text.keep}</Button>
        </>
      }
    >
      <p>{text.text}</p>
      <TextField
        label={text.day}
        type="date"
        value={day}
        onChange={setDay}
        error={day === "" ? text.missing : undefined}
        min={offer.openedOn}
      />
    </Dialog>
  );
}
