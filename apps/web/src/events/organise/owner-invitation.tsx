import type { EventDetail, EventOwnerRef } from "@rammevaerk/contracts/events";
import { Alert, Button, ButtonGroup } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { listInvitedOwners } from "./list-invited-owners.ts";
import { organiseText } from "./organise-text.ts";
import { refreshEvents } from "../queries.ts";

/** Asks those who run an invited owner whether it holds the event too. Nothing for everybody else. */
export function OwnerInvitation({ event }: { event: EventDetail }) {
  const { owners: text } = useText(organiseText);
  return listInvitedOwners(event).map((owner) => (
    <Alert key={owner.id} kind="info" heading={text.invitation(owner.name)}>
      <p className="alert-text">{text.invitationText}</p>
      <AnswerInvitation event={event} owner={owner} />
    </Alert>
  ));
}

/** Yes or no for an owner that the reader runs. */
export function AnswerInvitation({ event, owner }: { event: EventDetail; owner: EventOwnerRef }) {
  const { owners: text } = useText(organiseText);
  const { kind, id } = owner;
  const answer = useAction(
    (accept: boolean) => client.events.answerOwner.mutate({ eventId: event.id, owner: { kind, id }, accept }),
    async (_, accept) => {
      await refreshEvents();
      showToast({ kind: "success", text: accept ? text.accepted(owner.name) : text.declined });
    },
  );
  return (
    <ButtonGroup>
      <Button variant="primary" isBusy={answer.isBusy} onClick={() => answer.start(true)}>
        {text.accept}
      </Button>
      <Button isBusy={answer.isBusy} onClick={() => answer.start(false)}>
        {text.decline}
      </Button>
    </ButtonGroup>
  );
}
