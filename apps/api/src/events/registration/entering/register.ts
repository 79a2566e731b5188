import type { RegistrationResult, registerInput } from "@rammevaerk/contracts/event-registrations";
import type { z } from "zod";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { createParticipantKey, type NewParticipant } from "../seating/new-participant.ts";
import { lockEvent } from "../seating/repository.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";
import { type SeatRequest, takeSeats } from "../seating/take-seats.ts";
import { chooseSessions } from "../sessions/choose-sessions.ts";
import { checkDetails } from "./check-answers.ts";
import { checkPool, checkWindow } from "./check-window.ts";
import { once, requestKeyOf } from "./once.ts";
import { findRegistrant, listAskedQuestions, type Registrant } from "./repository.ts";

type Input = z.output<typeof registerInput>;

/**
 * Signs the reader up for an event: seated, or in the queue with the reason. Who has a seat or a place already gets that.
 * @throws AppError not-found for an organisation that is not the reader's; registration-not-taken, registration-not-open-yet,
 *   registration-closed, event-is-cancelled; input-invalid for answers that the form does not take
 */
export async function register(ctx: SignedInContext, input: Input): Promise<RegistrationResult> {
  const { personId } = ctx.actor;
  const me = await prepareMyself(ctx, input);
  return once(ctx, { ...input, personId }, () =>
    inTransaction(ctx.platform.db, async (tx) => {
      const event = await holdOpenEvent(ctx, tx, input.eventId);
      checkPool(event, input.pool);
      const result = await takeSeats(ctx, tx, seatRequestOf(ctx, { event, input, me }));
      if (input.sessionIds.length > 0)
        await chooseSessions(ctx.platform, tx, {
          eventId: event.id,
          participantId: me.participant.key.id,
          sessionIds: input.sessionIds,
        });
      return result;
    }),
  );
}

/** Holds an event whose registration is open now. */
async function holdOpenEvent(
  { platform: { clock } }: SignedInContext,
  tx: Db,
  eventId: string,
): Promise<SeatingEvent> {
  const event = await lockEvent(tx, eventId);
  if (event === undefined) throw new AppError("not-found");
  checkWindow(event, isoNow(clock));
  return event;
}

/** The reader as a participant to be, made before the event is held. */
export interface Myself {
  readonly participant: NewParticipant;
  readonly organisation: Registrant["organisation"];
}

export async function prepareMyself(ctx: SignedInContext, input: Input): Promise<Myself> {
  const { db, clock } = ctx.platform;
  const { personId } = ctx.actor;
  const { organisationId, eventId, answers, diet, access, showsToParticipants, showsToPublic } = input;
  const registrant = await findRegistrant(db, { personId, organisationId, today: todayIn(clock) });
  if (registrant === undefined) throw new AppError("not-found");
  const details = { answers, diet, access, showsToParticipants, showsToPublic };
  checkDetails(await listAskedQuestions(db, eventId), details, { place: "", mustAnswer: true });
  const { name, title, organisation } = registrant;
  const key = await createParticipantKey(ctx.platform);
  return { participant: { key, personId, name, email: null, title, ...details }, organisation };
}

export function seatRequestOf(
  ctx: SignedInContext,
  { event, input, me }: { readonly event: SeatingEvent; readonly input: Input; readonly me: Myself },
): SeatRequest {
  return {
    event,
    pool: input.pool,
    organisation: me.organisation,
    registeredBy: ctx.actor.personId,
    door: "self",
    requestId: requestKeyOf(ctx, input.requestId),
    people: [me.participant],
    overrideReason: null,
  };
}
