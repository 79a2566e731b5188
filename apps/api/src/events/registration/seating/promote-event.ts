import { seatPoolKinds } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import { promoteSessions } from "../sessions/promote-sessions.ts";
import { type RunCause, promoteQueue } from "./promote-queue.ts";
import { lockEvent } from "./repository.ts";
import type { Acting } from "./seating-event.ts";

/**
 * Offers whatever is free at an event to those who wait, in every pool and session. Call it in the transaction of whatever
 * may have freed seats: a higher limit, other shares, a later closing of registration. It never takes a seat from anybody.
 * @example await promoteEvent(ctx, tx, { eventId, cause: "capacity-changed" })
 */
export async function promoteEvent(
  ctx: Acting,
  tx: Db,
  { eventId, cause }: { readonly eventId: string; readonly cause: RunCause },
): Promise<void> {
  const event = await lockEvent(tx, eventId);
  if (event === undefined) return;
  for (const pool of seatPoolKinds) await promoteQueue(ctx, tx, { event, pool, cause });
  await promoteSessions(ctx.platform, tx, { eventId });
}
