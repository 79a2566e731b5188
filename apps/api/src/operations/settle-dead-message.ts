import { audit } from "../platform/audit.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { discardMessage, reviveMessage } from "./repository.ts";

/** Tries a message that was given up once more, or removes it. @throws AppError not-found when it is not dead (any more) */
export async function settleDeadMessage(
  ctx: SignedInContext,
  { messageId, how }: { messageId: string; how: "retry" | "discard" },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const topic =
      how === "retry"
        ? await reviveMessage(tx, messageId, isoNow(ctx.platform.clock))
        : await discardMessage(tx, messageId);
    if (topic === undefined) throw new AppError("not-found");
    await audit(ctx, tx, {
      action: `operations.${how}-message`,
      subject: { kind: "message", id: messageId },
      change: { topic },
    });
  });
  return { done: true };
}
