import type { cancelEventInput } from "@rammevaerk/contracts/events";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { checkNoCprNumber } from "../../networks/index.ts";
import { auditEvent } from "../audit-event.ts";
import { announceCancellation } from "../messages/index.ts";
import { getEventRow, updateEventRow } from "../repository.ts";

/**
 * Calls a published event off, and tells those who take part. It stays where it was, as cancelled.
 * @throws AppError changed-meanwhile, cpr-number-found; event-status-wrong for one that is not published or has ended
 */
export async function cancelEvent(
  ctx: SignedInContext,
  { eventId, version, reason }: z.output<typeof cancelEventInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(reason, "reason");
  const now = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status, sequence, ends_at } = await getEventRow(tx, eventId);
    if (status !== "published" || ends_at <= now) throw new AppError("event-status-wrong", { status });
    await updateEventRow(
      tx,
      { id: eventId, version },
      {
        status: "cancelled",
        cancelled_at: now,
        cancel_reason: reason,
        changed_at: now,
        sequence: sequence + 1,
      },
    );
    await auditEvent(ctx, tx, { action: "events.cancel", eventId });
    await announceCancellation(ctx, tx, { eventId });
  });
  return { done: true };
}
