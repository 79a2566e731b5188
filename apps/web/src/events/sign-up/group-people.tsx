import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { Button, Dialog } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshEvents } from "../queries.ts";
import { registrationText } from "./registration-text.ts";

interface Person {
  readonly id: string;
  readonly name: string;
}

/** The people of a registration, for whoever signed them up: one can leave while the others keep their seats. */
export function GroupPeople({ registration }: { registration: RegistrationView }) {
  const { state: text } = useText(registrationText);
  const [leaving, setLeaving] = useState<Person>();
  const { participants, may } = registration;
  if (participants.length < 2) return null;
  return (
    <>
      <p className="alert-text">{text.people}:</p>
      <ul>
        {participants.map(({ id, name, title, isMe }) => (
          <li key={id}>
            {name ?? text.erased}
            {isMe && ` (${text.me})`}
            {title !== null && title !== "" && `, ${title}`}{" "}
            {may.cancel && name !== null && (
              <Button variant="plain" aria-haspopup="dialog" onClick={() => setLeaving({ id, name })}>
                {text.removePerson(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving !== undefined && <LeaveDialog person={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function LeaveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { cancel: text } = useText(registrationText);
  const leave = useAction(
    () => client.events.registrations.cancelParticipant.mutate({ participantId: person.id }),
    async () => {
      onClose();
      await refreshEvents();
      showToast({ kind: "success", text: text.donePerson(person.name) });
    },
  );
  return (
    <Dialog
      heading={text.heading}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isBusy={leave.isBusy} onClick={() => leave.start()}>
            {text.confirm}
          </Button>
          <Button onClick={onClose}>{text.keep}</Button>
        </>
      }
    >
      <p>{text.person(person.name)}</p>
    </Dialog>
  );
}
