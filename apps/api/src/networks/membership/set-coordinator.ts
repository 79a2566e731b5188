import { endGrant, giveGrant } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { addMember } from "./add-member.ts";
import { auditMembership } from "./audit-membership.ts";
import { checkCoordinatorRemains } from "./check-coordinator-remains.ts";
import { lockEntry } from "./lock-entry.ts";
import { notify } from "./notify.ts";

/**
 * Makes a member coordinator and tells them, or makes a coordinator a member again.
 * @throws AppError not-found for somebody who is not in the network; last-coordinator
 */
export async function setCoordinator(
  ctx: SignedInContext,
  { networkId, personId, isCoordinator }: { networkId: string; personId: string; isCoordinator: boolean },
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  const by = ctx.actor.personId;
  await inTransaction(ctx.platform.db, async (tx) => {
    const { standing } = await lockEntry(tx, { networkId, personId, at });
    if (standing !== "member" && standing !== "coordinator") throw new AppError("not-found");
    if ((standing === "coordinator") === isCoordinator) return;
    const role = { personId, role: "coordinator", limitKind: "network", limitId: networkId, at } as const;
    if (isCoordinator) {
      await giveGrant(tx, { ...role, grantedBy: by });
      await notify(ctx, tx, {
        kind: "role-granted",
        networkId,
        cause: `coordinator:${createId()}`,
        personIds: [personId],
      });
    } else {
      await checkCoordinatorRemains(tx, networkId, at);
      await endGrant(tx, { ...role, endedBy: by });
      await addMember(tx, { networkId, personId, isCoordinator: false, grantedBy: by, at });
    }
    await auditMembership(ctx, tx, {
      verb: "set-coordinator",
      networkId,
      personId,
      change: { isCoordinator },
    });
  });
  return { done: true };
}
