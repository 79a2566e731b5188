import type { updateClusterInput } from "@rammevaerk/contracts/clusters";
import type { z } from "zod";
import type { SignedInContext } from "../platform/context.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { checkPolicy } from "../platform/trpc.ts";
import { auditCluster } from "./audit-cluster.ts";
import { checkClusterFields, type ClusterFields } from "./check-cluster-fields.ts";
import { describePurpose } from "./describe-purpose.ts";
import { mayMoveCluster } from "./policy.ts";
import { findCluster, replaceClusterCodes, updateClusterRow } from "./repository.ts";

/**
 * Changes what a cluster says of itself.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; forbidden when it would leave a
 * region whose secretariat does not agree; cpr-number-found, code-unknown
 */
export async function updateCluster(
  ctx: SignedInContext,
  { clusterId, version, ...given }: z.output<typeof updateClusterInput>,
): Promise<{ done: true }> {
  const fields = checkClusterFields(given);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "clusters", clusterId);
    const before = await findCluster(tx, clusterId);
    if (before === undefined) throw new AppError("not-found");
    checkPolicy(mayMoveCluster, ctx.actor, { from: before.regionIds, to: fields.regionIds });
    const isSaved = await updateClusterRow(tx, { id: clusterId, version }, describePurpose(fields));
    if (!isSaved) throw new AppError("changed-meanwhile");
    await replaceClusterCodes(tx, clusterId, fields);
    await auditCluster(ctx, tx, {
      action: "clusters.update",
      clusterId,
      change: { fields: listChangedFields(before, fields) },
    });
  });
  return { done: true };
}

function listChangedFields(before: ClusterFields, after: ClusterFields): string[] {
  const names = Object.keys(after) as (keyof ClusterFields)[];
  return names.filter((name) => toText(before[name]) !== toText(after[name]));
}

function toText(value: ClusterFields[keyof ClusterFields]): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
