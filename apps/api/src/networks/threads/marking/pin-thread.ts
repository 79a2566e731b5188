import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { updateThread } from "../repository.ts";
import type { LoadedThread } from "../subjects.ts";

/** Puts a thread at the top of its network's list, or takes it down again. */
export async function pinThread(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  { threadId, isPinned }: { readonly threadId: string; readonly isPinned: boolean },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await updateThread(tx, threadId, { pinned_at: isPinned ? isoNow(ctx.platform.clock) : null });
    await audit(ctx, tx, {
      action: isPinned ? "threads.pin" : "threads.unpin",
      subject: { kind: "thread", id: threadId },
      scope: { kind: "network", id: ctx.subject.network.id },
    });
  });
  return { done: true };
}
