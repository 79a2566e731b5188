import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { auditMembership } from "./audit-membership.ts";
import { lockEntry } from "./lock-entry.ts";
import { notify } from "./notify.ts";
import { findActivePersonName, insertInvitation } from "./repository.ts";

/**
 * Invites a person into a network and tells them. Inviting again while the first invitation waits changes nothing.
 * @throws AppError not-found for somebody without an account in use; already-member
 */
export async function invitePerson(
  ctx: SignedInContext,
  { networkId, personId }: { networkId: string; personId: string },
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    const name = await findActivePersonName(tx, personId);
    if (name === undefined) throw new AppError("not-found");
    const { standing } = await lockEntry(tx, { networkId, personId, at });
    if (standing === "member" || standing === "coordinator") {
      throw new AppError("already-member", { value: name });
    }
    const isNew = await insertInvitation(tx, {
      network_id: networkId,
      person_id: personId,
      invited_by: ctx.actor.personId,
      created_at: at,
    });
    if (!isNew) return;
    await auditMembership(ctx, tx, { verb: "invite", networkId, personId });
    await notify(ctx, tx, {
      kind: "network-invitation",
      networkId,
      cause: `network-invitation:${createId()}`,
      personIds: [personId],
    });
  });
  return { done: true };
}
