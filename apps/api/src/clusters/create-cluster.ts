import type { createClusterInput } from "@rammevaerk/contracts/clusters";
import type { z } from "zod";
import { giveGrant } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { hashSecret } from "../platform/ids.ts";
import { auditCluster } from "./audit-cluster.ts";
import { checkClusterFields } from "./check-cluster-fields.ts";
import { foundCluster } from "./found-cluster.ts";

/**
 * Founds a cluster with its founder as coordinator. The same form sent twice founds one.
 * @throws AppError cpr-number-found, code-unknown
 */
export async function createCluster(
  ctx: SignedInContext,
  { requestId, ...given }: z.output<typeof createClusterInput>,
): Promise<{ clusterId: string }> {
  const fields = checkClusterFields(given);
  const { personId } = ctx.actor;
  const at = isoNow(ctx.platform.clock);
  const requestKey = hashSecret(`${personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    const { clusterId, isNew } = await foundCluster(tx, { ...fields, requestKey, createdAt: at });
    if (!isNew) return { clusterId };
    const limit = { limitKind: "cluster", limitId: clusterId } as const;
    await giveGrant(tx, { personId, role: "coordinator", ...limit, grantedBy: personId, at });
    await auditCluster(ctx, tx, {
      action: "clusters.create",
      clusterId,
      change: { regionIds: fields.regionIds },
    });
    return { clusterId };
  });
}
