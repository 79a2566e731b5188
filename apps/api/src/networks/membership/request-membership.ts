import { calculateEntryStep, type Standing } from "@rammevaerk/domain/networks";
import { listGrantHolders } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { checkNoCprNumber } from "../check-citizen-protection.ts";
import { auditMembership } from "./audit-membership.ts";
import { lockEntry } from "./lock-entry.ts";
import { notify } from "./notify.ts";
import { insertRequest } from "./repository.ts";

/**
 * Asks to become a member, with a reason, and tells the coordinators. Asking again while the first request waits
 * changes nothing.
 * @throws AppError admission-refused where one joins at once or is invited; cpr-number-found
 */
export async function requestMembership(
  ctx: SignedInContext,
  { networkId, reason }: { networkId: string; reason: string },
): Promise<{ standing: Standing }> {
  checkNoCprNumber(reason, "reason");
  const { personId } = ctx.actor;
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    const { admission, standing } = await lockEntry(tx, { networkId, personId, at });
    if (standing === "member" || standing === "coordinator" || standing === "requested") return { standing };
    if (calculateEntryStep(admission, standing) !== "request") throw new AppError("admission-refused");
    const id = createId();
    await insertRequest(tx, { id, network_id: networkId, person_id: personId, reason, created_at: at });
    await auditMembership(ctx, tx, {
      verb: "request-membership",
      networkId,
      personId,
      change: { requestId: id },
    });
    await notify(ctx, tx, {
      kind: "membership-requested",
      networkId,
      cause: `membership-request:${id}`,
      personIds: await listGrantHolders(tx, {
        role: "coordinator",
        limitKind: "network",
        limitId: networkId,
        at,
      }),
    });
    return { standing: "requested" };
  });
}
