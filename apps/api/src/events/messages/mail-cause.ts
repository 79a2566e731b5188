import { z } from "zod";

/** What of an event was moved: the times, or where it takes place. */
const eventChanges = ["time", "place"] as const;

/** How an event stood before it was changed, so that the mail can say from what to what. */
const eventBefore = z.object({
  startsAt: z.string(),
  endsAt: z.string(),
  placeName: z.string(),
});
export type EventBefore = z.infer<typeof eventBefore>;

/** Why a participant gets a mail. It holds ids and times only: names, addresses and words are read when the mail is written. */
export const mailCause = z.discriminatedUnion("kind", [
  /** Has a seat from the start. */
  z.object({ kind: z.literal("registered") }),
  /** Stands in the queue. */
  z.object({ kind: z.literal("waiting") }),
  /** A seat is held until `expiresAt`; an offer made anew has another time. */
  z.object({ kind: z.literal("seat-offered"), expiresAt: z.string() }),
  z.object({ kind: z.literal("seat-accepted") }),
  z.object({ kind: z.literal("seat-declined") }),
  z.object({ kind: z.literal("seat-expired") }),
  /** Got a seat by an organiser's hand. */
  z.object({ kind: z.literal("seat-given") }),
  /** No longer takes part, by whoever's hand. */
  z.object({ kind: z.literal("registration-cancelled") }),
  z.object({
    kind: z.literal("event-changed"),
    sequence: z.number().int(),
    changed: z.array(z.enum(eventChanges)).min(1),
    before: eventBefore.optional(),
  }),
  z.object({ kind: z.literal("event-cancelled") }),
  /** The day on which the event begins: moved, it is a reminder of its own. Who signed up after `dueAt` needs none. */
  z.object({ kind: z.literal("reminder"), startsOn: z.string(), dueAt: z.string() }),
  z.object({ kind: z.literal("survey") }),
  /** For those who have not answered, on a day. */
  z.object({ kind: z.literal("survey-reminder"), on: z.string() }),
  /** What an organiser wrote, kept in event_messages. */
  z.object({ kind: z.literal("message"), messageId: z.string() }),
]);
export type MailCause = z.infer<typeof mailCause>;

/** What a participant gets one mail about, however often it is tried. */
export function keyOfCause(cause: MailCause): string {
  switch (cause.kind) {
    case "seat-offered":
      return `seat-offered:${cause.expiresAt}`;
    case "event-changed":
      return `event-changed:${cause.sequence}`;
    case "reminder":
      return `reminder:${cause.startsOn}`;
    case "survey-reminder":
      return `survey-reminder:${cause.on}`;
    case "message":
      return `message:${cause.messageId}`;
    default:
      return cause.kind;
  }
}
