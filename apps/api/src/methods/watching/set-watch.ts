import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { deleteWatch, insertWatch } from "./repository.ts";

/** Asks to be told when a method gets a new version, or no longer. */
export async function setWatch(
  ctx: SignedInContext,
  { methodId, isWatched }: { readonly methodId: string; readonly isWatched: boolean },
): Promise<{ done: true }> {
  const watch = { methodId, personId: ctx.actor.personId };
  await inTransaction(ctx.platform.db, async (tx) => {
    if (isWatched) await insertWatch(tx, { ...watch, since: isoNow(ctx.platform.clock) });
    else await deleteWatch(tx, watch);
    await audit(ctx, tx, {
      action: "methods.watch",
      subject: { kind: "method", id: methodId },
      change: { isWatched },
    });
  });
  return { done: true };
}
