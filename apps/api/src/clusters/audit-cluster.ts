import { audit } from "../platform/audit.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

/** Writes what was done in a cluster, for its coordinators to read. */
export function auditCluster(
  ctx: SignedInContext,
  tx: Db,
  {
    action,
    clusterId,
    change = {},
  }: { action: string; clusterId: string; change?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const cluster = { kind: "cluster", id: clusterId };
  return audit(ctx, tx, { action, subject: cluster, scope: cluster, change });
}
