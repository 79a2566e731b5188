import { notify } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { getEventRow, updateEventRow } from "../repository.ts";

/**
 * Shows a draft or proposal to those it is for, and tells whoever proposed it.
 * @throws AppError changed-meanwhile; event-status-wrong for one that is published or cancelled
 */
export async function publishEvent(
  ctx: SignedInContext,
  { eventId, version }: { readonly eventId: string; readonly version: number },
): Promise<{ eventId: string; version: number }> {
  const now = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status, sequence, created_by: proposerId } = await getEventRow(tx, eventId);
    if (status !== "draft" && status !== "proposed") throw new AppError("event-status-wrong", { status });
    const next = await updateEventRow(
      tx,
      { id: eventId, version },
      { status: "published", published_at: now, changed_at: now, sequence: sequence + 1 },
    );
    if (status === "proposed" && proposerId !== null)
      await notify(ctx, tx, {
        kind: "event-published",
        actorId: ctx.actor.personId,
        about: { kind: "event", id: eventId },
        cause: `event-published:${eventId}`,
        personIds: [proposerId],
      });
    await auditEvent(ctx, tx, { action: "events.publish", eventId, change: { from: status } });
    return { eventId, version: next };
  });
}
