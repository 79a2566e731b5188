import type { Standing } from "@rammevaerk/domain/networks";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { auditMembership } from "./audit-membership.ts";
import { findStanding } from "./repository.ts";
import { takeOut } from "./take-out.ts";

/**
 * Leaves a network. Who is not in it is told where they stand, so that a double click does no harm.
 * @throws AppError last-coordinator
 */
export function leaveNetwork(
  ctx: SignedInContext,
  { networkId }: { networkId: string },
): Promise<{ standing: Standing }> {
  const { personId } = ctx.actor;
  return inTransaction(ctx.platform.db, async (tx) => {
    const hasLeft = await takeOut(ctx, tx, { networkId, personId });
    if (hasLeft) await auditMembership(ctx, tx, { verb: "leave", networkId, personId });
    const at = isoNow(ctx.platform.clock);
    return { standing: await findStanding(tx, { networkId, personId, at }) };
  });
}
