import type { WatchLevel } from "@rammevaerk/domain/networks";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { deleteWatch, saveWatch, threadIsIn, wholeNetwork } from "./repository.ts";

/**
 * Chooses how much one wants to hear from a network or one of its threads; null goes back to the default.
 * @throws AppError not-found for a thread that is not in the network
 */
export async function setWatch(
  ctx: SignedInContext,
  { networkId, threadId, level }: { networkId: string; threadId: string | null; level: WatchLevel | null },
): Promise<{ done: true }> {
  const place = { personId: ctx.actor.personId, networkId, threadId: threadId ?? wholeNetwork };
  await inTransaction(ctx.platform.db, async (tx) => {
    if (threadId !== null && !(await threadIsIn(tx, networkId, threadId))) throw new AppError("not-found");
    if (level === null) await deleteWatch(tx, place);
    else await saveWatch(tx, place, level);
    await audit(ctx, tx, {
      action: "networks.set-watch",
      subject: threadId === null ? { kind: "network", id: networkId } : { kind: "thread", id: threadId },
      change: { level },
    });
  });
  return { done: true };
}
