import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import { promoteWaiting } from "@rammevaerk/domain/events";
import { todayIn } from "../../../platform/today.ts";
import type { Platform } from "../../../platform/context.ts";
import { loadPool } from "./load-pool.ts";
import { listWaitingParties } from "./repository.ts";
import type { EventPool } from "./seating-event.ts";

/** Where somebody stands in a queue, and why there is no seat for them. */
export type PlaceInQueue = Pick<RegistrationResult, "position" | "whyWaiting">;

/** Who does not wait has no place. */
export const noPlace: PlaceInQueue = { position: null, whyWaiting: null };

/**
 * Answers for each registration that waits in a pool its place among those waiting, from 1, and why it waits, as the rule
 * says it now. Who would get a seat in the next run, which has not been yet, is told so.
 */
export async function explainQueue(
  { db, clock }: Platform,
  eventPool: EventPool,
): Promise<Map<string, PlaceInQueue>> {
  const waiting = await listWaitingParties(db, eventPool.event.id, eventPool.pool);
  if (waiting.length === 0) return new Map();
  const outcomes = promoteWaiting(await loadPool(db, eventPool, todayIn(clock)), waiting);
  return new Map(
    outcomes.map((outcome, n) => [
      outcome.partyId,
      { position: n + 1, whyWaiting: outcome.gets === "seat" ? "not-run-yet" : outcome.reason },
    ]),
  );
}
