import { type PromotionOutcome, promoteWaiting } from "@rammevaerk/domain/events";
import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { createId } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { enqueueParticipantMail } from "../../messages/index.ts";
import { loadPool } from "./load-pool.ts";
import {
  findLastRun,
  insertWaitingRun,
  listParticipantIds,
  listWaitingParties,
  offerSeats,
} from "./repository.ts";
import type { Acting, EventPool, SeatingEvent } from "./seating-event.ts";

/** Why a queue is run. */
export type RunCause =
  | "cancelled"
  | "declined"
  | "offer-expired"
  | "capacity-changed"
  | "shares-changed"
  | "share-returned"
  | "registration-reopened";

export const seatOfferTopic = "event-seat-offer-over";

/** No seat is offered once registration has closed, nor of an event that is not published; an organiser may still give one. */
function offersSeats(event: SeatingEvent, now: string): boolean {
  return event.status === "published" && now < event.registration_closes_at && now < event.starts_at;
}

/**
 * Offers what is free in a pool to those who wait, with the event held by `lockEvent`, and writes what became of each and
 * why. Safe to run at any time and twice: a run that finds what the last one found writes nothing.
 */
export async function promoteQueue(
  ctx: Acting,
  tx: Db,
  { event, pool, cause }: EventPool & { readonly cause: RunCause },
): Promise<void> {
  const { clock } = ctx.platform;
  const now = isoNow(clock);
  if (!offersSeats(event, now)) return;
  const waiting = await listWaitingParties(tx, event.id, pool);
  if (waiting.length === 0) return;
  const outcomes = promoteWaiting(await loadPool(tx, { event, pool }, todayIn(clock)), waiting);
  if (await isKnown(tx, { event, pool, cause }, outcomes)) return;
  await insertWaitingRun(tx, {
    id: createId(),
    event_id: event.id,
    pool,
    cause,
    ran_at: now,
    outcomes: outcomes.map((outcome) => ({
      registration_id: outcome.partyId,
      outcome: wordFor(outcome),
    })),
  });
  const offered = outcomes.filter(({ gets }) => gets === "seat").map(({ partyId }) => partyId);
  if (offered.length > 0) await makeOffers(ctx, tx, { event, registrationIds: offered });
}

function wordFor(outcome: PromotionOutcome): string {
  return outcome.gets === "seat" ? "offered" : outcome.reason;
}

/**
 * A run that gives nobody a seat is written for its reasons: not when they are those of the last run, and not when a job of
 * the clock is only done again, by another server or after a fault.
 */
async function isKnown(
  tx: Db,
  { event, pool, cause }: EventPool & { readonly cause: RunCause },
  outcomes: readonly PromotionOutcome[],
): Promise<boolean> {
  if (outcomes.some(({ gets }) => gets === "seat")) return false;
  const last = await findLastRun(tx, event.id, pool);
  if (last === undefined) return false;
  const isDoneAgain = cause === "share-returned" && last.cause === cause;
  return isDoneAgain || outcomes.every((outcome) => last.outcomes.get(outcome.partyId) === wordFor(outcome));
}

async function makeOffers(
  { platform }: Acting,
  tx: Db,
  { event, registrationIds }: { event: SeatingEvent; registrationIds: readonly string[] },
): Promise<void> {
  const { clock, outbox } = platform;
  const byHours = isoIn(clock, event.offer_hours * 3600);
  const expiresAt = byHours < event.starts_at ? byHours : event.starts_at;
  await offerSeats(tx, registrationIds, { at: isoNow(clock), expiresAt });
  for (const registrationId of registrationIds)
    await outbox.enqueue(tx, { topic: seatOfferTopic, payload: { registrationId }, dueAt: expiresAt });
  for (const { id: participantId } of await listParticipantIds(tx, registrationIds))
    await enqueueParticipantMail(platform, tx, { participantId, cause: { kind: "seat-offered", expiresAt } });
}
