import { audit } from "../platform/audit.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { countGrants } from "../accounts/index.ts";
import { setDormantSince } from "./repository.ts";

/**
 * Lets a network rest, or wakes it. A network at rest is marked and not suggested, and may be without a coordinator.
 * @throws AppError last-coordinator when a network without one is to wake
 */
export async function setDormant(
  ctx: SignedInContext,
  { networkId, isDormant }: { networkId: string; isDormant: boolean },
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "networks", networkId);
    const limit = { role: "coordinator", limitKind: "network", limitId: networkId, at } as const;
    if (!isDormant && (await countGrants(tx, limit)) === 0) throw new AppError("last-coordinator");
    if (!(await setDormantSince(tx, networkId, isDormant ? at : null))) return;
    await audit(ctx, tx, {
      action: isDormant ? "networks.let-rest" : "networks.wake",
      subject: { kind: "network", id: networkId },
      scope: { kind: "network", id: networkId },
    });
  });
  return { done: true };
}
