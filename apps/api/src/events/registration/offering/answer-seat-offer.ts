import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { enqueueParticipantMail } from "../../messages/index.ts";
import { checkIsComing } from "../entering/check-window.ts";
import { holdRegistration } from "../leaving/cancel-participants.ts";
import { releaseSeats } from "../leaving/release-seats.ts";
import { type RegistrationWithPeople, setRegistrationState } from "../leaving/repository.ts";
import { noPlace } from "../seating/explain-queue.ts";
import type { Acting } from "../seating/seating-event.ts";
import { promoteSessions } from "../sessions/promote-sessions.ts";

/** The answer to a seat offer. */
export interface SeatAnswer {
  readonly eventId: string;
  readonly registrationId: string;
  readonly accept: boolean;
}

/**
 * Takes the seat that was offered, or gives it to the next. The same answer twice is one answer.
 * @throws AppError seat-offer-gone when there is no offer, or its time has run out; event-is-cancelled, registration-closed
 */
export function answerSeatOffer(ctx: Acting, answer: SeatAnswer): Promise<RegistrationResult> {
  const { clock } = ctx.platform;
  return inTransaction(ctx.platform.db, async (tx) => {
    const { event, registration } = await holdRegistration(tx, answer);
    const endState = answer.accept ? ("seated" as const) : ("declined" as const);
    const result = { registrationId: registration.id, state: endState, ...noPlace };
    if (registration.state === endState) return result;
    checkIsComing(event, isoNow(clock));
    if (registration.state !== "offered" || (registration.offer_expires_at ?? "") <= isoNow(clock))
      throw new AppError("seat-offer-gone");
    if (answer.accept) {
      await accept(ctx, tx, registration);
    } else {
      const participantIds = registration.participants.map(({ id }) => id);
      const release = { endState: "declined", mail: "seat-declined", cause: "declined" } as const;
      await releaseSeats(ctx, tx, { event, registration, participantIds, ...release });
    }
    await audit(ctx, tx, {
      action: "events.answer-seat-offer",
      subject: { kind: "registration", id: registration.id },
      scope: { kind: "event", id: event.id },
      change: { eventId: event.id, accept: answer.accept, people: registration.participants.length },
    });
    return result;
  });
}

async function accept(
  { platform }: Acting,
  tx: Db,
  { id, event_id: eventId, participants }: RegistrationWithPeople,
): Promise<void> {
  await setRegistrationState(tx, id, { state: "seated", changed_at: isoNow(platform.clock) });
  for (const { id: participantId } of participants)
    await enqueueParticipantMail(platform, tx, { participantId, cause: { kind: "seat-accepted" } });
  await promoteSessions(platform, tx, { eventId });
}
