import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { Alert, type AlertKind, LinkButton } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Afterwards } from "./afterwards.tsx";
import { OpenedDetails } from "../opened-details.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { GroupPeople } from "./group-people.tsx";
import type { Messages } from "./messages.da.ts";
import { SeatAnswer } from "./seat-answer.tsx";
import { OwnTickets } from "./tickets.tsx";
import { needsForm } from "./sign-up-step.ts";
import { registrationText } from "./registration-text.ts";
import { type RegistrationActions, useOwnRegistration } from "./use-own-registration.ts";

const kinds: Record<RegistrationView["state"], AlertKind> = {
  seated: "success",
  waiting: "info",
  offered: "warning",
  expired: "warning",
  declined: "info",
  cancelled: "info",
};

/** The reader's own place at an event, and everything that can be done with it. */
export function RegistrationPanel(props: {
  registration: RegistrationView;
  event: EventDetail;
  /** It has just come about: the focus goes here. */
  takesFocus: boolean;
}) {
  const { registration, event } = props;
  const { state: text, ticket } = useText(registrationText);
  const actions = useOwnRegistration(registration);
  const isHeld = event.status !== "published";
  const isActive = ["seated", "waiting", "offered"].includes(registration.state);
  return (
    <RegistrationNote
      registration={registration}
      actions={actions}
      takesFocus={props.takesFocus}
      hasGroups={event.maxGroup > 1}
    >
      <Choices registration={registration} event={event} />
      <GroupPeople registration={registration} />
      {registration.state === "seated" && isHeld && <Afterwards event={event} />}
      {registration.state === "seated" && !isHeld && (
        <OpenedDetails summary={ticket.show}>{() => <OwnTickets eventId={event.id} />}</OpenedDetails>
      )}
      {isActive && !isHeld && (
        <div className="cluster">
          {(needsForm(event) || event.takesRegistrations) && (
            <LinkButton href={`/arrangementer/${event.id}/tilmeld`}>{text.change}</LinkButton>
          )}
          {registration.may.cancel && registration.state !== "offered" && (
            <CancelButton registration={registration} cancel={actions.cancel} />
          )}
        </div>
      )}
    </RegistrationNote>
  );
}

/** Where a registration stands, why, and what comes next; the answer to a seat that is offered. */
export function RegistrationNote(props: {
  registration: RegistrationView;
  actions: RegistrationActions;
  takesFocus: boolean;
  /** Whether several can sign up together, so that the queue has more to it than its order. */
  hasGroups: boolean;
  children?: React.ReactNode;
}) {
  const { registration, actions } = props;
  const { state: text } = useText(registrationText);
  const format = useFormat();
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (props.takesFocus) note.current?.focus();
  }, [props.takesFocus]);
  return (
    <section ref={note} tabIndex={-1} aria-label={text.heading} className="registration">
      <Alert kind={kinds[registration.state]} heading={headingOf(registration, text)}>
        {explain(registration, { text, hasGroups: props.hasGroups, formatMoment: format.dateTime }).map(
          (line) => (
            <p key={line} className="alert-text">
              {line}
            </p>
          ),
        )}
        {registration.may.accept && (
          <div className="cluster">
            <SeatAnswer answer={actions.answer} />
          </div>
        )}
        {props.children}
      </Alert>
    </section>
  );
}

function headingOf(
  { state, position, participants, event }: RegistrationView,
  text: Messages["state"],
): string {
  const people = participants.length;
  if (state === "seated" && event.status === "held") return text.wasSeated;
  if (state === "seated") return people > 1 ? text.seatedGroup(people) : text.seated;
  if (state !== "waiting") return text[state];
  if (position === null) return text.waitingSoon;
  return people > 1 ? text.waitingGroup(position, people) : text.waiting(position);
}

/** Why it is so, and what happens now, in plain words. */
function explain(
  registration: RegistrationView,
  to: { text: Messages["state"]; hasGroups: boolean; formatMoment: (iso: string) => string },
): string[] {
  const { text, hasGroups, formatMoment } = to;
  const { state, offerExpiresAt, whyWaiting, groupPolicy } = registration;
  if (state === "offered")
    return offerExpiresAt === null ? [] : [text.offeredUntil(formatMoment(offerExpiresAt))];
  if (state === "waiting")
    return [
      ...(whyWaiting === null ? [] : [text.why[whyWaiting]]),
      hasGroups ? text.policy[groupPolicy] : text.policy.single,
      text.queueMail,
    ];
  if (state === "expired") return [text.expiredText];
  if (state !== "seated" || registration.event.status !== "published") return [];
  return [
    ...(registration.event.format === "both"
      ? [registration.pool === "online" ? text.online : text.onSite]
      : []),
    text.mail,
  ];
}

/** What was chosen in the programme, and whether the name is shown. */
function Choices({ registration, event }: { registration: RegistrationView; event: EventDetail }) {
  const { state: text } = useText(registrationText);
  const { state, sessionIds, waitingSessionIds, showsToPublic, showsToParticipants } = registration;
  if (!["seated", "waiting", "offered"].includes(state)) return null;
  const chosen = event.programme.sessions.flatMap(({ id, title }) => {
    if (sessionIds.includes(id)) return [title];
    return waitingSessionIds.includes(id) ? [`${title} (${text.onWaitingList})`] : [];
  });
  const shown = showsToPublic ? "public" : showsToParticipants ? "participants" : "nobody";
  return (
    <>
      {chosen.length > 0 && (
        <p className="alert-text">
          {text.sessions}: {chosen.join(", ")}
        </p>
      )}
      <p className="alert-text muted small">{text.shown[shown]}</p>
    </>
  );
}
