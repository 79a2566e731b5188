import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import { promoteWaiting } from "@rammevaerk/domain/events";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { enqueueParticipantMail } from "../../messages/index.ts";
import { checkIsComing } from "../entering/check-window.ts";
import { holdRegistration } from "../leaving/cancel-participants.ts";
import { type RegistrationWithPeople, setRegistrationState } from "../leaving/repository.ts";
import { noPlace } from "../seating/explain-queue.ts";
import { loadPool } from "../seating/load-pool.ts";
import { listWaitingParties } from "../seating/repository.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";
import { promoteSessions } from "../sessions/promote-sessions.ts";

/**
 * An organiser gives a seat by hand to a party that waits, also when registration has closed. It counts as an override, with
 * its reason, unless the seat would have been theirs in the next run anyway. A seat on offer is taken on their behalf.
 * @throws AppError registration-gone for who has left; event-is-cancelled, registration-closed once the event is over
 */
export function giveSeat(
  ctx: SignedInContext,
  given: { readonly eventId: string; readonly registrationId: string; readonly reason: string },
): Promise<RegistrationResult> {
  const { platform } = ctx;
  return inTransaction(platform.db, async (tx) => {
    const { event, registration } = await holdRegistration(tx, given);
    const result = { registrationId: registration.id, state: "seated" as const, ...noPlace };
    if (registration.state === "seated") return result;
    checkIsComing(event, isoNow(platform.clock));
    if (registration.state !== "waiting" && registration.state !== "offered")
      throw new AppError("registration-gone");
    const isOverride = registration.state === "waiting" && !(await isNext(ctx, tx, { event, registration }));
    await setRegistrationState(tx, registration.id, {
      state: "seated",
      changed_at: isoNow(platform.clock),
      is_override: isOverride ? 1 : 0,
      override_reason: isOverride ? given.reason : null,
    });
    for (const { id: participantId } of registration.participants)
      await enqueueParticipantMail(platform, tx, { participantId, cause: { kind: "seat-given" } });
    await promoteSessions(platform, tx, { eventId: event.id });
    await audit(ctx, tx, {
      action: "events.give-seat",
      subject: { kind: "registration", id: registration.id },
      scope: { kind: "event", id: event.id },
      change: { eventId: event.id, from: registration.state, isOverride },
    });
    return result;
  });
}

async function isNext(
  { platform: { clock } }: SignedInContext,
  tx: Db,
  { event, registration }: { event: SeatingEvent; registration: RegistrationWithPeople },
): Promise<boolean> {
  const { pool } = registration;
  const waiting = await listWaitingParties(tx, event.id, pool);
  const outcomes = promoteWaiting(await loadPool(tx, { event, pool }, todayIn(clock)), waiting);
  return outcomes.some(({ partyId, gets }) => partyId === registration.id && gets === "seat");
}
