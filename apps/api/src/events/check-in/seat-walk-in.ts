import type { walkInInput } from "@rammevaerk/contracts/event-days";
import { promoteWaiting } from "@rammevaerk/domain/events";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { checkPool } from "../registration/entering/check-window.ts";
import { checkNobodyTwice } from "../registration/entering/register-group.ts";
import { findOrganisation, listPeopleByEmail } from "../registration/entering/repository.ts";
import { giveSeat } from "../registration/offering/give-seat.ts";
import { loadPool } from "../registration/seating/load-pool.ts";
import { noDetails, type ParticipantKey } from "../registration/seating/new-participant.ts";
import { listWaitingParties } from "../registration/seating/repository.ts";
import type { SeatingEvent } from "../registration/seating/seating-event.ts";
import { decide, type SeatRequest, storeRegistration } from "../registration/seating/take-seats.ts";
import { listNamedParticipants } from "./repository.ts";

type Input = z.output<typeof walkInInput>;

/**
 * A seat for somebody who is not on any list.
 * @throws AppError walk-in-no-seat, already-registered, not-found for an organisation that there is not
 */
export async function seatNewcomer(
  ctx: SignedInContext,
  tx: Db,
  { event, input, key }: { event: SeatingEvent; input: Input; key: ParticipantKey },
): Promise<string> {
  const { email, pool } = input;
  checkPool(event, pool);
  const account = email === null ? undefined : (await listPeopleByEmail(tx, [email])).get(email);
  const person = { ...noDetails, key, name: input.name, email, title: "", personId: account?.id ?? null };
  await checkNobodyTwice(tx, event.id, [person]);
  const request: SeatRequest = {
    event,
    pool,
    organisation: await getOrganisation(tx, input.organisationId),
    registeredBy: null,
    door: "walk-in",
    requestId: input.id,
    people: [person],
    overrideReason: input.override?.reason ?? null,
  };
  const decision = await decide(ctx, tx, request);
  if (decision.gets === "nothing" && input.override === null) throw new AppError("walk-in-no-seat");
  await storeRegistration(ctx, tx, { request, decision });
  return key.id;
}

async function getOrganisation(tx: Db, id: string | null): Promise<SeatRequest["organisation"]> {
  if (id === null) return null;
  const organisation = await findOrganisation(tx, id);
  if (organisation === undefined) throw new AppError("not-found");
  return organisation;
}

/**
 * The seat of somebody who waits or is offered one, with the whole party as ever. Whose turn it is not, only an override seats.
 * @throws AppError walk-in-no-seat; check-in-registration-gone; not-found
 */
export async function seatFromQueue(
  ctx: SignedInContext,
  tx: Db,
  { event, input, participantId }: { event: SeatingEvent; input: Input; participantId: string },
): Promise<string> {
  const participant = (await listNamedParticipants(tx, [participantId])).get(participantId);
  if (participant === undefined || participant.event_id !== event.id) throw new AppError("not-found");
  const { registration_id: registrationId, state, pool, withdrawn_at } = participant;
  if (withdrawn_at !== null) throw new AppError("check-in-registration-gone");
  if (state === "seated") return participantId;
  if (state !== "waiting" && state !== "offered") throw new AppError("check-in-registration-gone");
  if (state === "waiting" && input.override === null) {
    const waiting = await listWaitingParties(tx, event.id, pool);
    const inUse = await loadPool(tx, { event, pool }, todayIn(ctx.platform.clock));
    const isNext = promoteWaiting(inUse, waiting).some(
      ({ partyId, gets }) => partyId === registrationId && gets === "seat",
    );
    if (!isNext) throw new AppError("walk-in-no-seat");
  }
  const reason = input.override?.reason ?? "";
  const within = { ...ctx, platform: { ...ctx.platform, db: tx } };
  await giveSeat(within, { eventId: event.id, registrationId, reason });
  return participantId;
}
