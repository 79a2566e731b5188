import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import type { OwnerRef } from "../policy.ts";
import { acceptOwner, countOwners, deleteOwner } from "./repository.ts";

/**
 * Says for an invited owner whether it owns the event too.
 * @throws AppError not-found when it is not invited, or has answered
 */
export async function answerOwner(
  ctx: SignedInContext,
  {
    eventId,
    owner,
    accept,
  }: { readonly eventId: string; readonly owner: OwnerRef; readonly accept: boolean },
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const isAnswered = accept
      ? await acceptOwner(tx, { eventId, owner, at })
      : await deleteOwner(tx, { eventId, owner, isInvited: true });
    if (!isAnswered) throw new AppError("not-found");
    const action = accept ? "events.accept-ownership" : "events.decline-ownership";
    await auditEvent(ctx, tx, { action, eventId, change: { ...owner } });
  });
  return { done: true };
}

/**
 * Takes an owner out of an event, by its own wish. None is taken out by another.
 * @throws AppError last-owner when no other has accepted; not-found when it is no owner
 */
export async function leaveOwner(
  ctx: SignedInContext,
  { eventId, owner }: { readonly eventId: string; readonly owner: OwnerRef },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const left = await deleteOwner(tx, { eventId, owner, isInvited: false });
    if (!left) throw new AppError("not-found");
    if ((await countOwners(tx, eventId)) === 0) throw new AppError("last-owner");
    await auditEvent(ctx, tx, { action: "events.leave", eventId, change: { ...owner } });
  });
  return { done: true };
}
