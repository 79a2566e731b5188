import type { createNetworkInput } from "@rammevaerk/contracts/networks";
import type { z } from "zod";
import { audit } from "../platform/audit.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { hashSecret } from "../platform/ids.ts";
import { checkNetworkFields } from "./check-network-fields.ts";
import { foundNetwork } from "./found-network.ts";
import { addMember } from "./membership/add-member.ts";

/**
 * Founds a network with its founder as coordinator. The same form sent twice founds one.
 * @throws AppError cpr-number-found, code-unknown, input-invalid
 */
export async function createNetwork(
  ctx: SignedInContext,
  { requestId, ...given }: z.output<typeof createNetworkInput>,
): Promise<{ networkId: string }> {
  const fields = checkNetworkFields(given);
  const { personId } = ctx.actor;
  if (fields.contactId !== null && fields.contactId !== personId) {
    throw new AppError("input-invalid", {}, { contactId: { code: "unknown-choice" } });
  }
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    const requestKey = hashSecret(`${personId}:${requestId}`);
    const { networkId, isNew } = await foundNetwork(tx, { ...fields, requestKey, createdAt: at });
    if (!isNew) return { networkId };
    await addMember(tx, { networkId, personId, isCoordinator: true, grantedBy: personId, at });
    await audit(ctx, tx, {
      action: "networks.create",
      subject: { kind: "network", id: networkId },
      scope: { kind: "network", id: networkId },
      change: { admission: fields.admission, isNational: fields.isNational, regionIds: fields.regionIds },
    });
    return { networkId };
  });
}
