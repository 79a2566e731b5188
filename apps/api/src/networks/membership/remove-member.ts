import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditMembership } from "./audit-membership.ts";
import { takeOut } from "./take-out.ts";

/** Takes a member out of a network. @throws AppError not-found for somebody who is not in it; last-coordinator */
export async function removeMember(
  ctx: SignedInContext,
  { networkId, personId }: { networkId: string; personId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await takeOut(ctx, tx, { networkId, personId }))) throw new AppError("not-found");
    await auditMembership(ctx, tx, { verb: "remove-member", networkId, personId });
  });
  return { done: true };
}
