import type { Standing } from "@rammevaerk/domain/networks";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { addMember } from "./add-member.ts";
import { auditMembership } from "./audit-membership.ts";
import { lockEntry } from "./lock-entry.ts";
import { deleteInvitation, findStanding } from "./repository.ts";

/**
 * Accepts or declines an invitation. Who is in the network already stays as they are.
 * @throws AppError not-found without an invitation
 */
export function answerInvitation(
  ctx: SignedInContext,
  { networkId, accept }: { networkId: string; accept: boolean },
): Promise<{ standing: Standing }> {
  const { personId } = ctx.actor;
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    const { standing } = await lockEntry(tx, { networkId, personId, at });
    if (standing === "member" || standing === "coordinator") return { standing };
    if (standing !== "invited") throw new AppError("not-found");
    if (accept) {
      await addMember(tx, { networkId, personId, isCoordinator: false, grantedBy: personId, at });
    } else {
      await deleteInvitation(tx, networkId, personId);
    }
    await auditMembership(ctx, tx, { verb: "answer-invitation", networkId, personId, change: { accept } });
    return { standing: accept ? "member" : await findStanding(tx, { networkId, personId, at }) };
  });
}
