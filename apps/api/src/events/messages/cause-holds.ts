import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { MailCause } from "./mail-cause.ts";
import type { MailSubject } from "./repository.ts";

const active = new Set(["seated", "offered", "waiting"]);

/** Answers whether what a mail is to tell is still so: nobody is told of a seat that is theirs no more, or of a past event. */
export function causeHolds(cause: MailCause, subject: MailSubject, now: string): boolean {
  const takesPart = subject.withdrawn_at === null && active.has(subject.state);
  const isComing = subject.status === "published" && subject.starts_at > now;
  const isSeated = takesPart && subject.state === "seated";
  switch (cause.kind) {
    case "registered":
    case "seat-accepted":
    case "seat-given":
      return isComing && isSeated;
    case "waiting":
      return isComing && takesPart && subject.state === "waiting";
    case "seat-offered":
      return (
        isComing &&
        takesPart &&
        subject.state === "offered" &&
        subject.offer_expires_at === cause.expiresAt &&
        cause.expiresAt > now
      );
    case "seat-declined":
      return isComing && subject.state === "declined";
    case "seat-expired":
      return isComing && subject.state === "expired";
    case "registration-cancelled":
      return isComing && !takesPart;
    case "event-changed":
      return subject.status === "published" && subject.ends_at > now && takesPart;
    case "event-cancelled":
      return subject.status === "cancelled" && takesPart;
    case "reminder":
      return isComing && isSeated && toDateInCopenhagen(subject.starts_at) === cause.startsOn;
    case "survey":
    case "survey-reminder":
      return subject.status === "published" && isSeated;
    case "message":
      return takesPart;
  }
}
