import type { RecordCheckInResult, recordCheckInInput } from "@rammevaerk/contracts/event-days";
import type { ErrorCode } from "@rammevaerk/contracts/errors";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoIn, isoNow } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { readCheckInToken } from "./check-in-token.ts";
import { type EventDays, findAttendanceErasureDay, loadEventDays } from "./event-days.ts";
import {
  findCheckInEvent,
  insertCheckInActions,
  listKnownActions,
  listNamedParticipants,
  type NamedParticipant,
} from "./repository.ts";

type Action = z.output<typeof recordCheckInInput>["actions"][number];
type Outcome = RecordCheckInResult["outcomes"][number];

/** How far a phone's clock may be ahead of the server's. */
const secondsAhead = 600;

/**
 * Takes what a desk did, also long after and again: what is known is passed over, what can't be is refused one by one with
 * the reason, and the rest is stored. An undo is stored beside what it undoes.
 * @throws AppError event-is-cancelled; event-status-wrong once attendance is erased
 */
export async function recordCheckIn(
  ctx: SignedInContext,
  { eventId, actions }: z.output<typeof recordCheckInInput>,
): Promise<RecordCheckInResult> {
  const named: Named[] = [];
  for (const action of actions) named.push(await nameParticipant(ctx.platform, action));
  return inTransaction(ctx.platform.db, async (tx) => {
    const days = await openDesk(ctx, tx, eventId);
    const known = await listKnownActions(
      tx,
      actions.map(({ id }) => id),
    );
    const participants = await listNamedParticipants(
      tx,
      named.flatMap((one) => one.participantId ?? []),
    );
    const seen = new Set(known.keys());
    const outcomes = named.map(({ action, participantId, refusal }): Outcome => {
      if (seen.has(action.id)) {
        const isHere = known.get(action.id)?.event_id ?? eventId;
        return isHere === eventId
          ? answer(action, { outcome: "already-known", participantId })
          : answer(action, { outcome: "refused", refusal: "changed-meanwhile" });
      }
      const participant = participantId === null ? undefined : participants.get(participantId);
      const why = refusal ?? checkAction(ctx.platform, { action, participant, days, eventId });
      if (why !== undefined) return answer(action, { outcome: "refused", participantId, refusal: why });
      seen.add(action.id);
      return answer(action, { outcome: "recorded", participantId });
    });
    await storeRecorded(ctx, tx, { eventId, actions, outcomes });
    return { outcomes };
  });
}

function answer(
  { id }: Action,
  { outcome, participantId = null, refusal = null }: Pick<Outcome, "outcome"> & Partial<Outcome>,
): Outcome {
  return { id, outcome, participantId, refusal };
}

/** The days and sessions at which people can be checked in now. */
export async function openDesk(
  { platform: { clock } }: Pick<SignedInContext, "platform">,
  tx: Db,
  eventId: string,
): Promise<EventDays> {
  const event = await findCheckInEvent(tx, eventId);
  if (event === undefined) throw new AppError("not-found");
  if (event.status === "cancelled") throw new AppError("event-is-cancelled");
  if (todayIn(clock) >= findAttendanceErasureDay(event)) throw new AppError("event-status-wrong");
  return loadEventDays(tx, event);
}

interface Named {
  readonly action: Action;
  readonly participantId: string | null;
  readonly refusal: ErrorCode | undefined;
}

async function nameParticipant(platform: Platform, action: Action): Promise<Named> {
  if (action.code === null) return { action, participantId: action.participantId, refusal: undefined };
  try {
    return { action, participantId: await readCheckInToken(platform, action.code), refusal: undefined };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { action, participantId: null, refusal: error.code };
  }
}

/** What speaks against an action, as things are now; nothing when it can be stored. */
function checkAction(
  { clock }: Platform,
  {
    action,
    participant,
    days,
    eventId,
  }: { action: Action; participant: NamedParticipant | undefined; days: EventDays; eventId: string },
): ErrorCode | undefined {
  if (participant === undefined) return "not-found";
  if (participant.event_id !== eventId)
    return action.code === null ? "not-found" : "check-in-code-other-event";
  if (!isInProgramme(days, action)) return "check-in-not-in-programme";
  if (action.at > isoIn(clock, secondsAhead)) return "check-in-time-wrong";
  if (action.kind === "undo") return undefined;
  if (participant.withdrawn_at !== null) return "check-in-registration-gone";
  if (participant.state === "seated") return undefined;
  return participant.state === "waiting" || participant.state === "offered"
    ? "check-in-no-seat"
    : "check-in-registration-gone";
}

/** Whether it is a day of the event, and the session one of that day. */
export function isInProgramme(
  { days, sessions }: EventDays,
  { day, sessionId }: { readonly day: string; readonly sessionId: string | null },
): boolean {
  return sessionId === null
    ? days.some((one) => one === day)
    : sessions.some((session) => session.id === sessionId && session.day === day);
}

async function storeRecorded(
  ctx: SignedInContext,
  tx: Db,
  {
    eventId,
    actions,
    outcomes,
  }: { eventId: string; actions: readonly Action[]; outcomes: readonly Outcome[] },
): Promise<void> {
  const recorded = outcomes.flatMap(({ outcome, participantId }, n) => {
    const action = actions[n];
    return outcome === "recorded" && participantId !== null && action !== undefined
      ? [{ action, participantId }]
      : [];
  });
  if (recorded.length === 0) return;
  await insertCheckInActions(
    tx,
    recorded.map(({ action: { id, sessionId, day, kind, at }, participantId }) => ({
      id,
      event_id: eventId,
      participant_id: participantId,
      session_id: sessionId,
      day,
      kind,
      at,
      recorded_at: isoNow(ctx.platform.clock),
      recorded_by: ctx.actor.personId,
    })),
  );
  await audit(ctx, tx, {
    action: "events.check-in",
    subject: { kind: "event", id: eventId },
    scope: { kind: "event", id: eventId },
    change: { in: count(recorded, "in"), undone: count(recorded, "undo") },
  });
}

function count(recorded: readonly { readonly action: Action }[], kind: Action["kind"]): number {
  return recorded.filter(({ action }) => action.kind === kind).length;
}
