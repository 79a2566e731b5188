import type { Me } from "@rammevaerk/contracts/accounts";
import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { Button, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { findSignUpStep, needsForm } from "./sign-up-step.ts";
import { registrationText } from "./registration-text.ts";
import { useOneClick } from "./use-registering.ts";

interface ActionsProps {
  event: EventDetail;
  /** The reader's own registration; undefined while it is on its way. */
  registration: RegistrationView | null | undefined;
  /** A press signed the reader up. */
  onSignedUp: () => void;
}

/** The one thing to do about an event: sign up, with a press where nothing is asked; for a visitor the way in. */
export function SignUpActions(props: ActionsProps & { session: Me | undefined }) {
  const { event, session, registration } = props;
  const { action: text } = useText(registrationText);
  const step = findSignUpStep(event, registration?.state ?? null);
  if (session === undefined || registration === undefined) return null;
  if (step !== "sign-up" && step !== "queue") return null;
  const own = `/arrangementer/${event.id}`;
  const form = `${own}/tilmeld`;
  if (session === null) {
    const back = needsForm(event) ? form : own;
    return (
      <LinkButton href={`/log-ind?videre=${encodeURIComponent(back)}`} variant="primary">
        {text.signIn}
      </LinkButton>
    );
  }
  return (
    <>
      {needsForm(event) ? (
        <LinkButton href={form} variant="primary">
          {step === "queue" ? text.queue : text.signUp}
        </LinkButton>
      ) : (
        <OneClick {...props} label={step === "queue" ? text.queue : text.signUp} />
      )}
      {event.maxGroup > 1 && <LinkButton href={`${form}?gruppe=1`}>{text.group}</LinkButton>}
    </>
  );
}

function OneClick({ event, label, onSignedUp }: ActionsProps & { label: string }) {
  const register = useOneClick(event, onSignedUp);
  return (
    <Button variant="primary" isBusy={register.isBusy} onClick={() => register.start()}>
      {label}
    </Button>
  );
}
