import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { checkIsComing } from "../entering/check-window.ts";
import { lockEvent } from "../seating/repository.ts";
import type { Acting, SeatingEvent } from "../seating/seating-event.ts";
import { releaseSeats } from "./release-seats.ts";
import { findRegistration, type RegistrationWithPeople } from "./repository.ts";

/** Which registration, and who of it: all, or one. */
export interface Cancellation {
  readonly eventId: string;
  readonly registrationId: string;
  readonly participantId: string | null;
}

/**
 * Cancels a registration, or one of its people. What is free then is offered to those who wait. Cancelling what is
 * cancelled already changes nothing. After the event's end the list is history, and stays.
 * @throws AppError event-is-cancelled, registration-closed once the event is over
 */
export async function cancelParticipants(ctx: Acting, cancellation: Cancellation): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const { event, registration } = await holdRegistration(tx, cancellation);
    const participantIds = registration.participants
      .map(({ id }) => id)
      .filter((id) => cancellation.participantId === null || id === cancellation.participantId);
    if (participantIds.length === 0) return;
    checkIsComing(event, isoNow(ctx.platform.clock));
    await releaseSeats(ctx, tx, {
      event,
      registration,
      participantIds,
      endState: "cancelled",
      mail: "registration-cancelled",
      cause: "cancelled",
    });
    await audit(ctx, tx, {
      action: "events.cancel-registration",
      subject: { kind: "registration", id: registration.id },
      scope: { kind: "event", id: event.id },
      change: { eventId: event.id, from: registration.state, people: participantIds.length },
    });
  });
  return { done: true };
}

/** Holds the event of a registration, and reads the registration as it is then. */
export async function holdRegistration(
  tx: Db,
  { eventId, registrationId }: { readonly eventId: string; readonly registrationId: string },
): Promise<{ event: SeatingEvent; registration: RegistrationWithPeople }> {
  const event = await lockEvent(tx, eventId);
  const registration = await findRegistration(tx, registrationId);
  if (event === undefined || registration === undefined || registration.event_id !== eventId)
    throw new AppError("not-found");
  return { event, registration };
}
