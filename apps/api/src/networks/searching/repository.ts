import type { Db } from "../../platform/db/connect.ts";
import type { NetworksTable } from "../tables.ts";

export function listNetworksById(db: Db, ids: readonly string[]): Promise<NetworksTable[]> {
  return db.selectFrom("networks").selectAll().where("id", "in", ids).execute();
}

/** What networks are described by, each as pairs of network and code. */
export async function listNetworkCodes(db: Db, ids: readonly string[]) {
  const [regions, targetGroups, legalBases, goals] = await Promise.all([
    db
      .selectFrom("network_regions")
      .selectAll()
      .where("network_id", "in", ids)
      .orderBy("region_id")
      .execute(),
    db
      .selectFrom("network_target_groups")
      .selectAll()
      .where("network_id", "in", ids)
      .orderBy("code")
      .execute(),
    db.selectFrom("network_legal_bases").selectAll().where("network_id", "in", ids).orderBy("code").execute(),
    db.selectFrom("network_goals").selectAll().where("network_id", "in", ids).orderBy("goal_key").execute(),
  ]);
  return { regions, targetGroups, legalBases, goals };
}
