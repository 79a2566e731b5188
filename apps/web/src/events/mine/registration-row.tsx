import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { Badge, LinkButton } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventFilePath } from "../calendar/calendar-paths.ts";
import { eventsText } from "../events-text.ts";
import { OpenedDetails } from "../opened-details.tsx";
import { Afterwards } from "../sign-up/afterwards.tsx";
import { CancelButton } from "../sign-up/cancel-button.tsx";
import { isActive } from "../sign-up/sign-up-step.ts";
import { registrationText } from "../sign-up/registration-text.ts";
import { SeatAnswer } from "../sign-up/seat-answer.tsx";
import { OwnTickets } from "../sign-up/tickets.tsx";
import { useOwnRegistration } from "../sign-up/use-own-registration.ts";
import { EventWhen } from "../when/event-when.tsx";

const kinds = {
  seated: "success",
  waiting: "info",
  offered: "warning",
  expired: "neutral",
  declined: "neutral",
  cancelled: "neutral",
} as const;

/** One registration in the reader's own list: where it stands, and the next thing to do about it. */
export function RegistrationRow({ registration, past }: { registration: RegistrationView; past: boolean }) {
  const { state: text, mine } = useText(registrationText);
  const { statuses } = useText(eventsText);
  const format = useFormat();
  const { event, state, position, offerExpiresAt } = registration;
  const isOff = event.status === "cancelled";
  return (
    <li className="event-row">
      <p className="event-row__when">
        <EventWhen span={event} />
        {event.placeName !== "" && <>, {event.placeName}</>}
      </p>
      <h2 className="event-row__title">
        <a href={`/arrangementer/${event.id}`}>{event.title}</a>
      </h2>
      <p className="cluster">
        {isOff ? (
          <Badge kind="error">{statuses.cancelled}</Badge>
        ) : (
          <Badge kind={kinds[state]}>
            {state === "waiting"
              ? text.waitingSoon
              : state === "seated" && past
                ? text.wasSeated
                : text[state]}
          </Badge>
        )}
        {state === "waiting" && position !== null && <span>{mine.positionOf(position)}</span>}
        {state === "offered" && offerExpiresAt !== null && (
          <span>{mine.offeredUntil(format.dateTime(offerExpiresAt))}</span>
        )}
      </p>
      {!isOff &&
        (past ? state === "seated" && <Afterwards event={event} /> : <Actions registration={registration} />)}
    </li>
  );
}

function Actions({ registration }: { registration: RegistrationView }) {
  const { state: text, ticket } = useText(registrationText);
  const { event, state, may } = registration;
  const actions = useOwnRegistration(registration);
  if (!isActive(state)) return null;
  return (
    <>
      {state === "seated" && (
        <OpenedDetails summary={ticket.show}>{() => <OwnTickets eventId={event.id} />}</OpenedDetails>
      )}
      <div className="cluster">
        {may.accept ? (
          <SeatAnswer answer={actions.answer} />
        ) : (
          <>
            <LinkButton
              href={`/arrangementer/${event.id}/tilmeld`}
              aria-label={`${text.change}: ${event.title}`}
            >
              {text.change}
            </LinkButton>
            {state === "seated" && (
              <LinkButton
                href={eventFilePath(event.id)}
                download
                aria-label={`${text.toCalendar}: ${event.title}`}
              >
                {text.toCalendar}
              </LinkButton>
            )}
            {may.cancel && (
              <CancelButton registration={registration} cancel={actions.cancel} variant="plain" />
            )}
          </>
        )}
      </div>
    </>
  );
}
