import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { markRemoved } from "./repository.ts";
import { enqueueRemovals } from "./start-attachments.ts";

/** Takes a file off the network's page and removes its content. @throws AppError not-found when it is gone already */
export async function removeNetworkFile(
  ctx: SignedInContext,
  { attachmentId, networkId }: { attachmentId: string; networkId: string },
): Promise<{ done: true }> {
  const { platform } = ctx;
  await inTransaction(platform.db, async (tx) => {
    const removed = await markRemoved(tx, { id: attachmentId }, isoNow(platform.clock));
    if (removed.length === 0) throw new AppError("not-found");
    await enqueueRemovals(platform, tx, removed);
    await audit(ctx, tx, {
      action: "attachments.remove",
      subject: { kind: "attachment", id: attachmentId },
      scope: { kind: "network", id: networkId },
    });
  });
  return { done: true };
}
