import type { EventDetail } from "@rammevaerk/contracts/events";
import { Button, ButtonGroup, Dialog, LinkButton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { countConcerned } from "../edit/list-effects.ts";
import { organiseText } from "./organise-text.ts";
import { refreshEvents } from "../queries.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

/** What is done seldom: copy, cancel, delete a draft. */
export function EventActions({ event }: { event: EventDetail }) {
  const text = useText(organiseText);
  const [isOpen, setOpen] = useState(false);
  const isUnpublished = event.status === "draft" || event.status === "proposed";
  return (
    <section aria-labelledby="mere">
      <h2 id="mere">{text.more}</h2>
      <ButtonGroup>
        <LinkButton href={`/arrangementer/nyt?kopi=${event.id}`}>{text.copy}</LinkButton>
        {event.may.organise && (
          <LinkButton href={`/arrangementer/${event.id}/sletning`}>{text.erasure}</LinkButton>
        )}
        {isUnpublished && <Button onClick={() => setOpen(true)}>{text.discard}</Button>}
        {event.status === "published" && event.may.publish && (
          <Button onClick={() => setOpen(true)}>{text.cancel}</Button>
        )}
      </ButtonGroup>
      {isOpen && isUnpublished && <DiscardDialog event={event} onClose={() => setOpen(false)} />}
      {isOpen && event.status === "published" && (
        <CancelDialog event={event} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

function CancelDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const text = useText(organiseText);
  return (
    <ReasonDialog
      name={`cancel-event:${event.id}`}
      heading={text.cancelHeading}
      lead={text.cancelText(countConcerned(event))}
      hint={text.reasonHint}
      action={text.cancel}
      isWarning
      submit={(reason) => client.events.cancel.mutate({ eventId: event.id, version: event.version, reason })}
      onDone={() => {
        showToast({ kind: "success", text: text.wasCancelled });
        void refreshEvents();
      }}
      onClose={onClose}
    />
  );
}

function DiscardDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const text = useText(organiseText);
  const navigate = useNavigate();
  const discard = useAction(
    () => client.events.discard.mutate({ eventId: event.id }),
    async () => {
      onClose();
      await navigate({ to: "/arrangementer" });
      showToast({ kind: "success", text: text.discarded });
      void refreshEvents();
    },
  );
  return (
    <Dialog
      heading={text.discardHeading}
      onClose={onClose}
      actions={
        <>
          <Button variant="warning" isBusy={discard.isBusy} onClick={() => discard.start()}>
            {text.discard}
          </Button>
          <Button onClick={onClose}>{text.keep}</Button>
        </>
      }
    >
      <p>{text.discardText}</p>
    </Dialog>
  );
}
