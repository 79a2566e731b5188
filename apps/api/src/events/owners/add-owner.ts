import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { type OwnerRef, runsOwner } from "../policy.ts";
import { getEventRow } from "../repository.ts";
import { getOwner } from "./find-owners.ts";
import { insertOwner } from "./repository.ts";
import { tellOwner } from "./tell-owner.ts";

/**
 * Adds an owner: one that the actor runs owns the event at once, another is asked. One that is there already stays as it is.
 * @throws AppError not-found for an owner that the actor does not see; event-status-wrong for a cancelled event
 */
export async function addOwner(
  ctx: SignedInContext,
  { eventId, owner }: { readonly eventId: string; readonly owner: OwnerRef },
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  await getOwner(ctx, db, owner);
  const at = isoNow(clock);
  const isAccepted = runsOwner(ctx.actor, owner);
  await inTransaction(db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status } = await getEventRow(tx, eventId);
    if (status === "cancelled") throw new AppError("event-status-wrong", { status });
    const isNew = await insertOwner(tx, {
      event_id: eventId,
      owner_kind: owner.kind,
      owner_id: owner.id,
      accepted_at: isAccepted ? at : null,
      added_by: ctx.actor.personId,
      added_at: at,
    });
    if (!isNew) return;
    if (!isAccepted) await tellOwner(ctx, tx, { kind: "event-owner-invited", eventId, owner });
    await auditEvent(ctx, tx, { action: "events.add-owner", eventId, change: { ...owner, isAccepted } });
  });
  return { done: true };
}
