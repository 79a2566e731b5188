import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import {
  countSeats,
  decideSeats,
  type PromotionOutcome,
  type RegistrationDoor,
} from "@rammevaerk/domain/events";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { createId } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { enqueueParticipantMail } from "../../messages/index.ts";
import { loadPool } from "./load-pool.ts";
import { type NewParticipant, storeParticipants } from "./new-participant.ts";
import { findQueueEnd, insertRegistration, listWaitingParties } from "./repository.ts";
import type { Acting, EventPool } from "./seating-event.ts";

/** One party that asks for seats, by whatever door it comes. */
export interface SeatRequest extends EventPool {
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind } | null;
  /** Who answers for the party; absent for people whom an organiser signed up. */
  readonly registeredBy: string | null;
  readonly door: RegistrationDoor;
  readonly requestId: string;
  readonly people: readonly NewParticipant[];
  /** An organiser's reason to go past the limit or the queue; absent, the rule decides alone. */
  readonly overrideReason: string | null;
}

/**
 * Gives a party seats, or a place in the queue with the reason. Every door comes through here, with the event held by
 * `lockEvent` in the same transaction; what is free is counted from the registrations, never remembered.
 * An override is noted only where the rule would have said no.
 */
export async function takeSeats(ctx: Acting, tx: Db, request: SeatRequest): Promise<RegistrationResult> {
  return storeRegistration(ctx, tx, { request, decision: await decide(ctx, tx, request) });
}

/** What the rule says to a party that comes now. */
export async function decide(
  { platform: { clock } }: Acting,
  db: Db,
  request: SeatRequest,
): Promise<PromotionOutcome> {
  const inUse = await loadPool(db, request, todayIn(clock));
  const waiting =
    countSeats(inUse).free === 0 ? [] : await listWaitingParties(db, request.event.id, request.pool);
  const party = {
    id: "new",
    size: request.people.length,
    organisationId: request.organisation?.id ?? null,
    organisationKind: request.organisation?.kind ?? null,
  };
  return decideSeats(inUse, { waiting, party });
}

/** Stores a party as it was decided, and tells its people. */
export async function storeRegistration(
  ctx: Acting,
  tx: Db,
  { request, decision }: { readonly request: SeatRequest; readonly decision: PromotionOutcome },
): Promise<RegistrationResult> {
  const { event, pool, people, door, overrideReason } = request;
  const isOverride = decision.gets === "nothing" && overrideReason !== null;
  const whyWaiting = decision.gets === "nothing" && overrideReason === null ? decision.reason : null;
  const queue = whyWaiting === null ? null : await findQueueEnd(tx, event.id, pool);
  const at = isoNow(ctx.platform.clock);
  const registrationId = createId();
  const state = queue === null ? "seated" : "waiting";
  await insertRegistration(tx, {
    id: registrationId,
    event_id: event.id,
    pool,
    state,
    queue_number: queue?.next ?? null,
    organisation_id: request.organisation?.id ?? null,
    registered_by: request.registeredBy,
    door,
    is_override: isOverride ? 1 : 0,
    override_reason: isOverride ? overrideReason : null,
    offered_at: null,
    offer_expires_at: null,
    created_at: at,
    changed_at: at,
    version: 1,
    request_id: request.requestId,
  });
  await storeParticipants(tx, { event, registrationId, people });
  await audit(ctx, tx, {
    action: "events.register",
    subject: { kind: "registration", id: registrationId },
    scope: { kind: "event", id: event.id },
    change: { eventId: event.id, door, pool, state, people: people.length, isOverride },
  });
  const cause = { kind: state === "seated" ? "registered" : "waiting" } as const;
  for (const { key } of people)
    await enqueueParticipantMail(ctx.platform, tx, { participantId: key.id, cause });
  return { registrationId, state, position: queue === null ? null : queue.waiting + 1, whyWaiting };
}
