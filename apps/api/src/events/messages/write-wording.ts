import type { Platform } from "../../platform/context.ts";
import { describePlace } from "../calendar/present-event.ts";
import { describeMoment, describeTime } from "../calendar/describe-time.ts";
import type { MailCause } from "./mail-cause.ts";
import { explainQueue, noPlace, type PlaceInQueue } from "../registration/seating/explain-queue.ts";
import { findSeatingEvent } from "../registration/seating/repository.ts";
import { findMessage, listMaterials, type MailSubject } from "./repository.ts";
import { mailTexts } from "./texts.ts";
import type { Wording } from "./wording.ts";

/** What a mail says, in the receiver's language. Absent when what it is about is gone. */
export async function writeWording(
  platform: Platform,
  cause: MailCause,
  subject: MailSubject,
): Promise<Wording | undefined> {
  const texts = mailTexts[subject.language];
  const { title, language } = subject;
  switch (cause.kind) {
    case "registered":
      return texts.registered(title);
    case "waiting":
      return texts.waiting(title, await findPlace(platform, subject));
    case "seat-offered":
      return texts.seatOffered(title, describeMoment(cause.expiresAt, language));
    case "seat-accepted":
      return texts.seatAccepted(title);
    case "seat-given":
      return texts.seatGiven(title);
    case "seat-declined":
      return texts.seatDeclined(title);
    case "seat-expired":
      return texts.seatExpired(title);
    case "registration-cancelled":
      return texts.registrationCancelled(title, subject.was_invited > 0);
    case "event-changed":
      return texts.changed(title, describeBefore(cause, subject));
    case "event-cancelled":
      return texts.cancelled(title, subject.cancel_reason);
    case "reminder":
      return texts.reminder(title);
    case "survey":
    case "survey-reminder":
      return texts.survey(title);
    case "message":
      return writeMessage(platform.db, cause.messageId, subject);
  }
}

/** Where and when, in lines of their own. */
export function describeEvent(subject: MailSubject): string {
  const texts = mailTexts[subject.language];
  const time = { startsAt: subject.starts_at, endsAt: subject.ends_at };
  const place = describePlace(subject, subject.language);
  return [
    subject.title,
    `${texts.when}: ${describeTime(time, subject.language)}`,
    ...(place === "" ? [] : [`${texts.where}: ${place}`]),
    ...(takesPartOnline(subject) ? [`${texts.takePartOnline} ${subject.online_url}`] : []),
  ].join("\n");
}

/** Answers whether the receiver has a seat on the net, and the link to it is known. */
export function takesPartOnline({ online_url, state, status, pool }: MailSubject): boolean {
  return online_url !== null && state === "seated" && status === "published" && pool === "online";
}

async function findPlace(
  platform: Platform,
  { id, pool, registration_id }: MailSubject,
): Promise<PlaceInQueue> {
  const event = await findSeatingEvent(platform.db, id);
  if (event === undefined) return noPlace;
  return (await explainQueue(platform, { event, pool })).get(registration_id) ?? noPlace;
}

/** What was before, where it was changed: null where it was not, "" where it is not known. */
function describeBefore(
  { changed, before }: MailCause & { kind: "event-changed" },
  { language, place_name }: MailSubject,
): { time: string | null; place: string | null } {
  const placeBefore = before === undefined || before.placeName === place_name ? "" : before.placeName;
  return {
    time: changed.includes("time") ? (before === undefined ? "" : describeTime(before, language)) : null,
    place: changed.includes("place") ? placeBefore : null,
  };
}

async function writeMessage(
  db: Platform["db"],
  messageId: string,
  subject: MailSubject,
): Promise<Wording | undefined> {
  const message = await findMessage(db, messageId);
  if (message === undefined) return undefined;
  const texts = mailTexts[subject.language];
  const materials =
    message.kind === "material"
      ? await listMaterials(db, subject.id, { hasSeat: subject.state === "seated" })
      : [];
  return {
    ...texts.message(subject.title),
    subject: message.subject,
    paragraphs: [
      ...message.body.split(/\n{2,}/),
      ...(materials.length === 0
        ? []
        : [[texts.materials, ...materials.map(({ name, url }) => `${name}: ${url}`)].join("\n")]),
    ],
  };
}
