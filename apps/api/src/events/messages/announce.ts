import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import type { EventBefore, MailCause } from "./mail-cause.ts";
import { getSequence } from "./repository.ts";

export const announcementTopic = "event-announcement";

interface Ctx {
  readonly platform: Pick<Platform, "outbox">;
}

/**
 * Tells everybody with a seat, a seat offered or a place in the queue that an event was moved. Call it after the event's new
 * sequence is stored. Nothing is sent when neither time nor place changed. `before` lets the mail say from what to what.
 * @example await announceChange(ctx, tx, { eventId, changed: ["time"], before: { startsAt, endsAt, placeName } })
 */
export async function announceChange(
  ctx: Ctx,
  tx: Db,
  {
    eventId,
    changed,
    before,
  }: {
    readonly eventId: string;
    readonly changed: readonly ("time" | "place")[];
    readonly before?: EventBefore;
  },
): Promise<void> {
  if (changed.length === 0) return;
  const sequence = await getSequence(tx, eventId);
  await announce(ctx, tx, {
    eventId,
    cause: {
      kind: "event-changed",
      sequence,
      changed: [...changed],
      ...(before === undefined ? {} : { before }),
    },
  });
}

/** Tells everybody with a seat, a seat offered or a place in the queue that an event is cancelled, once. Call it after the event's new status and sequence are stored. */
export async function announceCancellation(
  ctx: Ctx,
  tx: Db,
  { eventId }: { readonly eventId: string },
): Promise<void> {
  await announce(ctx, tx, { eventId, cause: { kind: "event-cancelled" } });
}

/** Mails many participants: a job of its own, batch by batch, so that the cause's transaction stays short. */
export async function announce(
  { platform }: Ctx,
  tx: Db,
  given: { readonly eventId: string; readonly cause: MailCause; readonly after?: string },
): Promise<void> {
  await platform.outbox.enqueue(tx, { topic: announcementTopic, payload: { ...given } });
}
