import type { Env } from "../../platform/env.ts";
import type { MailCalendar } from "../../platform/mail.ts";
import { eventTexts } from "../calendar/event-texts.ts";
import { presentCalendarEvent } from "../calendar/present-event.ts";
import { writeCalendar } from "../calendar/write-calendar.ts";
import type { MailCause } from "./mail-cause.ts";
import type { MailSubject } from "./repository.ts";
import { takesPartOnline } from "./write-wording.ts";

/** Each time somebody signs up anew the numbers go on where they were: one for the invitation, one for its end. */
const numbersPerSignUp = 2;

/**
 * The part of a mail that the receiver's calendar acts on: an invitation for those with a seat, its end when the event is
 * cancelled or they left. Absent where the calendar has nothing to do. Its sequence is the event's, and grows further when
 * a person leaves and comes back, so that a calendar never takes the later mail for the earlier one.
 */
export function writeInvitation(
  env: Env,
  cause: MailCause,
  { subject, email, owners, now }: InvitationParts,
): MailCalendar | undefined {
  const method = methodFor(cause, subject);
  if (method === undefined) return undefined;
  const { language, online_url } = subject;
  const notes = takesPartOnline(subject) ? [`${eventTexts[language].takePartOnline} ${online_url}`] : [];
  const event = presentCalendarEvent(subject, { env, language, owners, notes });
  const hasLeft = cause.kind === "registration-cancelled" ? 1 : 0;
  return {
    method,
    content: writeCalendar({
      name: event.title,
      method,
      events: [
        {
          ...event,
          status: method === "CANCEL" ? "cancelled" : event.status,
          sequence: subject.sequence + subject.earlier * numbersPerSignUp + hasLeft,
          changedAt: now,
          attendee: { name: subject.name ?? email, email },
        },
      ],
    }),
  };
}

interface InvitationParts {
  readonly subject: MailSubject;
  readonly email: string;
  readonly owners: readonly string[];
  readonly now: string;
}

function methodFor(cause: MailCause, subject: MailSubject): MailCalendar["method"] | undefined {
  switch (cause.kind) {
    case "registered":
    case "seat-accepted":
    case "seat-given":
      return "REQUEST";
    case "event-changed":
      return subject.state === "seated" ? "REQUEST" : undefined;
    case "event-cancelled":
    case "registration-cancelled":
      return subject.was_invited > 0 ? "CANCEL" : undefined;
    default:
      return undefined;
  }
}
