import { calculateDayStart, type IsoDate } from "@rammevaerk/domain/time";
import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { todayIn } from "../../../platform/today.ts";
import { promoteQueue } from "../seating/promote-queue.ts";
import { lockEvent } from "../seating/repository.ts";
import { listEventsWithReturnedShares } from "./repository.ts";

export const shareReturnTopic = "event-share-returned";

/** Waits for the beginning of each day on which seats of an event go from a share to everybody. */
export async function awaitShareReturns(
  { outbox, clock }: Platform,
  tx: Db,
  { eventId, days }: { readonly eventId: string; readonly days: readonly IsoDate[] },
): Promise<void> {
  const starts = new Set<string>(days.map((day) => calculateDayStart(day)));
  for (const dueAt of starts)
    if (dueAt > isoNow(clock))
      await outbox.enqueue(tx, { topic: shareReturnTopic, payload: { eventId }, dueAt });
}

/**
 * Offers the seats of every share that has been returned to those who wait. Whichever message calls it, all that is due is
 * done, so that nothing stays behind when a server was down; a run that changes nothing is not written.
 */
export async function returnShares(platform: Platform): Promise<void> {
  const ctx = { platform, actor: null };
  const { db, clock } = platform;
  for (const eventId of await listEventsWithReturnedShares(db, todayIn(clock)))
    await inTransaction(platform.db, async (tx) => {
      const event = await lockEvent(tx, eventId);
      if (event !== undefined)
        await promoteQueue(ctx, tx, { event, pool: "on-site", cause: "share-returned" });
    });
}
