import { endGrant, listGrantHolders } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { deleteEvent, getEventRow, hasRegistrations } from "../repository.ts";

/**
 * Throws a draft or proposal away for good: it was never shown to others.
 * @throws AppError event-status-wrong for one that was published, and for one that somebody is signed up for
 */
export async function discardEvent(
  ctx: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status, series_id } = await getEventRow(tx, eventId);
    const isShown = status === "published" || status === "cancelled";
    if (isShown || (await hasRegistrations(tx, eventId)))
      throw new AppError("event-status-wrong", { status });
    await auditEvent(ctx, tx, { action: "events.discard", eventId, change: { status } });
    await endHelp(ctx, tx, eventId);
    await deleteEvent(tx, eventId, series_id);
  });
  return { done: true };
}

async function endHelp({ platform, actor }: SignedInContext, tx: Db, eventId: string): Promise<void> {
  const at = isoNow(platform.clock);
  for (const role of ["organiser", "check-in"] as const) {
    const limit = { role, limitKind: "event", limitId: eventId, at } as const;
    for (const personId of await listGrantHolders(tx, limit))
      await endGrant(tx, { ...limit, personId, endedBy: actor.personId });
  }
}
