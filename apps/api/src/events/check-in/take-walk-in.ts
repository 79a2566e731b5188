import type { walkInInput } from "@rammevaerk/contracts/event-days";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoIn, isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { isUniqueViolation } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { type EventSubject, mayOrganiseEvent } from "../policy.ts";
import { createParticipantKey, type ParticipantKey } from "../registration/seating/new-participant.ts";
import { lockEvent } from "../registration/seating/repository.ts";
import { isInProgramme, openDesk } from "./record-check-in.ts";
import { findCheckInAction, insertCheckInActions } from "./repository.ts";
import { seatFromQueue, seatNewcomer } from "./seat-walk-in.ts";

type Input = z.output<typeof walkInInput>;

/** How far a phone's clock may be ahead of the server's. */
const secondsAhead = 600;

/**
 * Lets somebody in who comes unannounced or from the waiting list: a seat by the rule that every door meets, and checked in
 * with it. The same call twice is one walk-in. Past the limit only by those who run the event, with a reason.
 * @throws AppError walk-in-no-seat; already-registered; forbidden for an override by the desk; event-is-cancelled;
 *   check-in-not-in-programme, check-in-time-wrong; check-in-registration-gone for who left the queue
 */
export async function takeWalkIn(
  ctx: SignedInContext,
  subject: EventSubject,
  input: Input,
): Promise<{ participantId: string }> {
  if (input.override !== null && mayOrganiseEvent.may(ctx.actor, subject) !== true)
    throw new AppError("forbidden");
  const key = await createParticipantKey(ctx.platform);
  try {
    return await inTransaction(ctx.platform.db, (tx) => letIn(ctx, tx, { input, key }));
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await findEarlier(ctx.platform.db, input) : undefined;
    if (earlier === undefined) throw error;
    return earlier;
  }
}

async function letIn(
  ctx: SignedInContext,
  tx: Db,
  { input, key }: { input: Input; key: ParticipantKey },
): Promise<{ participantId: string }> {
  const event = await lockEvent(tx, input.eventId);
  if (event === undefined) throw new AppError("not-found");
  const earlier = await findEarlier(tx, input);
  if (earlier !== undefined) return earlier;
  const days = await openDesk(ctx, tx, input.eventId);
  if (!isInProgramme(days, input)) throw new AppError("check-in-not-in-programme");
  if (input.at > isoIn(ctx.platform.clock, secondsAhead)) throw new AppError("check-in-time-wrong");
  const participantId =
    input.participantId === null
      ? await seatNewcomer(ctx, tx, { event, input, key })
      : await seatFromQueue(ctx, tx, { event, input, participantId: input.participantId });
  await insertCheckInActions(tx, [
    {
      id: input.id,
      event_id: event.id,
      participant_id: participantId,
      session_id: input.sessionId,
      day: input.day,
      kind: "in",
      at: input.at,
      recorded_at: isoNow(ctx.platform.clock),
      recorded_by: ctx.actor.personId,
    },
  ]);
  await audit(ctx, tx, {
    action: "events.take-walk-in",
    subject: { kind: "event", id: event.id },
    scope: { kind: "event", id: event.id },
    change: {
      pool: input.pool,
      isFromQueue: input.participantId !== null,
      isOverride: input.override !== null,
    },
  });
  return { participantId };
}

async function findEarlier(
  db: Db,
  { id, eventId }: Pick<Input, "id" | "eventId">,
): Promise<{ participantId: string } | undefined> {
  const action = await findCheckInAction(db, id);
  return action?.event_id === eventId ? { participantId: action.participant_id } : undefined;
}
