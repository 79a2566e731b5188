import type { Actor } from "../../platform/actor.ts";
import type { Policy } from "../../platform/trpc.ts";
import { type EventSubject, mayOrganiseEvent } from "../policy.ts";

/** What the policies need to know of a registration, for one asker. */
export interface RegistrationSubject {
  readonly registrationId: string;
  readonly event: EventSubject;
  /** The asker signed the party up and answers for it. */
  readonly isRegistrar: boolean;
  /** The asker is one of its people, who still take part. */
  readonly isIn: boolean;
  /** Nobody else answers for the asker: the party is the asker alone. */
  readonly isAlone: boolean;
  /** The person of the party that it is about is the asker. */
  readonly isSelf: boolean;
}

function isOrganiser(actor: Actor, { event }: RegistrationSubject): boolean {
  return mayOrganiseEvent.may(actor, event) === true;
}

/** Who has nothing to do with a registration does not learn that it is there. */
function refusal(actor: Actor, subject: RegistrationSubject): "forbidden" | "not-found" {
  return subject.isIn || subject.isRegistrar || isOrganiser(actor, subject) ? "forbidden" : "not-found";
}

/** Cancel all of it: who signed the party up, who is the party alone, and the event's organisers. */
export const mayCancelRegistration: Policy<RegistrationSubject> = {
  name: "events.cancel-registration",
  may: (actor, subject) =>
    subject.isRegistrar || (subject.isIn && subject.isAlone) || isOrganiser(actor, subject)
      ? true
      : refusal(actor, subject),
};

/** Take one person out of it: that person, who signed the party up, and the event's organisers. */
export const mayCancelParticipant: Policy<RegistrationSubject> = {
  name: "events.cancel-participant",
  may: (actor, subject) =>
    subject.isSelf || subject.isRegistrar || isOrganiser(actor, subject) ? true : refusal(actor, subject),
};

/** Take the seats that were offered: anybody of the party, for that harms nobody. Giving them up is like cancelling. */
export const mayAcceptSeats: Policy<RegistrationSubject> = {
  name: "events.answer-seat-offer",
  may: (actor, subject) =>
    subject.isIn || subject.isRegistrar || isOrganiser(actor, subject) ? true : "not-found",
};

/** Change what one said of oneself: only oneself. */
export const mayUpdateOwnRegistration: Policy<RegistrationSubject> = {
  name: "events.update-own-registration",
  may: (actor, subject) => (subject.isIn ? true : refusal(actor, subject)),
};
