import { audit } from "../../../platform/audit.ts";
import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { settleThread, updatePostState } from "../repository.ts";
import type { LoadedPost } from "../subjects.ts";

/** So long its author can take a deletion back. Then the text is gone for good. */
const undoSeconds = 30 * 24 * 60 * 60;

/** The moment before which a deletion can no longer be taken back. */
export function undoSince({ clock }: SignedInContext["platform"]): string {
  return isoIn(clock, -undoSeconds);
}

/** Takes a post out of sight for everybody. Doing it twice is the same as once. @throws AppError forbidden when moderated meanwhile */
export async function deletePost(
  ctx: SignedInContext & { readonly subject: LoadedPost },
): Promise<{ done: true }> {
  const { db, clock, outbox } = ctx.platform;
  const { row } = ctx.subject;
  if (row.state === "deleted") return { done: true };
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    await lockRow(tx, "threads", row.thread_id);
    const values = { state: "deleted", state_reason: null, state_at: at } as const;
    if (!(await updatePostState(tx, { id: row.id, from: ["visible"] }, values)))
      throw new AppError("changed-meanwhile");
    await settleThread(tx, row.thread_id);
    await outbox.enqueue(tx, {
      topic: "post-deleted",
      payload: { postId: row.id, deletedAt: at },
      dueAt: isoIn(clock, undoSeconds),
    });
    await auditDeletion(ctx, tx, "posts.delete");
  });
  return { done: true };
}

/** Takes a deletion back within 30 days. @throws AppError not-found when it is too late */
export async function restorePost(
  ctx: SignedInContext & { readonly subject: LoadedPost },
): Promise<{ done: true }> {
  const { row } = ctx.subject;
  if (row.state !== "deleted") return { done: true };
  if ((row.state_at ?? "") <= undoSince(ctx.platform)) throw new AppError("not-found");
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "threads", row.thread_id);
    const values = { state: "visible", state_reason: null, state_at: null } as const;
    if (!(await updatePostState(tx, { id: row.id, from: ["deleted"] }, values)))
      throw new AppError("changed-meanwhile");
    await settleThread(tx, row.thread_id);
    await auditDeletion(ctx, tx, "posts.restore");
  });
  return { done: true };
}

async function auditDeletion(
  ctx: SignedInContext & { readonly subject: LoadedPost },
  tx: SignedInContext["platform"]["db"],
  action: string,
): Promise<void> {
  const { id, network_id } = ctx.subject.row;
  await audit(ctx, tx, {
    action,
    subject: { kind: "post", id },
    scope: { kind: "network", id: network_id },
  });
}
