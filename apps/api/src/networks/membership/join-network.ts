import type { Standing } from "@rammevaerk/domain/networks";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { addMember } from "./add-member.ts";
import { auditMembership } from "./audit-membership.ts";
import { lockEntry } from "./lock-entry.ts";

/**
 * Joins an open network. Who is in it already stays as they are, so that a double click does no harm.
 * @throws AppError admission-refused where one asks or is invited
 */
export function joinNetwork(
  ctx: SignedInContext,
  { networkId }: { networkId: string },
): Promise<{ standing: Standing }> {
  const { personId } = ctx.actor;
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    const { admission, standing } = await lockEntry(tx, { networkId, personId, at });
    if (standing === "member" || standing === "coordinator") return { standing };
    if (admission !== "open") throw new AppError("admission-refused");
    await addMember(tx, { networkId, personId, isCoordinator: false, grantedBy: personId, at });
    await auditMembership(ctx, tx, { verb: "join", networkId, personId });
    return { standing: "member" };
  });
}
