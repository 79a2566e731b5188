import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { Button, type ButtonVariant, Dialog } from "@rammevaerk/ui";
import { useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { registrationText } from "./registration-text.ts";
import type { RegistrationActions } from "./use-own-registration.ts";

/** Gives a registration up. It is asked once, since the seat goes to somebody else and can't be taken back. */
export function CancelButton(props: {
  registration: Pick<RegistrationView, "state" | "participants" | "event">;
  cancel: RegistrationActions["cancel"];
  variant?: ButtonVariant;
}) {
  const { registration, cancel } = props;
  const { cancel: text } = useText(registrationText);
  const [isOpen, setOpen] = useState(false);
  const people = registration.participants.length;
  return (
    <>
      <Button
        variant={props.variant}
        isBusy={cancel.isBusy}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text.confirm}
      </Button>
      {isOpen && (
        <Dialog
          heading={text.heading}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button
                variant="primary"
                onClick={() => {
                  setOpen(false);
                  cancel.start();
                }}
              >
                {text.confirm}
              </Button>
              <Button onClick={() => setOpen(false)}>{text.keep}</Button>
            </>
          }
        >
          <p>
            <strong>{registration.event.title}</strong>
          </p>
          <p>{registration.state === "waiting" ? text.waiting : text.seated}</p>
          {people > 1 && <p>{text.group(people)}</p>}
        </Dialog>
      )}
    </>
  );
}
