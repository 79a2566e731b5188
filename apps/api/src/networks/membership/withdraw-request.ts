import type { Standing } from "@rammevaerk/domain/networks";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { auditMembership } from "./audit-membership.ts";
import { closeWaitingRequest, findStanding } from "./repository.ts";

/** Takes back one's own request. Where none waits, nothing changes, and the answer says where one stands. */
export function withdrawRequest(
  ctx: SignedInContext,
  { networkId }: { networkId: string },
): Promise<{ standing: Standing }> {
  const { personId } = ctx.actor;
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    const requestId = await closeWaitingRequest(
      tx,
      { networkId, personId },
      { status: "withdrawn", answer: null, answered_by: null, answered_at: at },
    );
    if (requestId !== undefined) {
      await auditMembership(ctx, tx, {
        verb: "withdraw-request",
        networkId,
        personId,
        change: { requestId },
      });
    }
    return { standing: await findStanding(tx, { networkId, personId, at }) };
  });
}
