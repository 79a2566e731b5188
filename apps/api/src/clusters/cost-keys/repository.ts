import type { Insertable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterCostKeysTable } from "../tables.ts";

/** The keys of a cluster, or of one of its actions, newest first. */
export function listCostKeyRows(
  db: Db,
  { clusterId, actionId }: { clusterId: string; actionId?: string | undefined },
): Promise<ClusterCostKeysTable[]> {
  return db
    .selectFrom("cluster_cost_keys")
    .selectAll()
    .where("cluster_id", "=", clusterId)
    .where("action_id", actionId === undefined ? "is" : "=", actionId ?? null)
    .orderBy("number", "desc")
    .execute();
}

/** Answers false when there is one with that number already. */
export async function insertCostKey(tx: Db, row: Insertable<ClusterCostKeysTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_cost_keys")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
