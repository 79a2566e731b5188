import type { Db } from "../../platform/db/connect.ts";
import type { ClustersTable } from "../tables.ts";

export function listClustersById(db: Db, ids: readonly string[]): Promise<ClustersTable[]> {
  return db.selectFrom("clusters").selectAll().where("id", "in", ids).execute();
}

/** What the front of clusters names: regions, target groups, legal bases, and the parties that have not left by a day. */
export async function listClusterFronts(db: Db, ids: readonly string[], today: string) {
  const [regions, targetGroups, legalBases, parties] = await Promise.all([
    db
      .selectFrom("cluster_regions")
      .selectAll()
      .where("cluster_id", "in", ids)
      .orderBy("region_id")
      .execute(),
    db
      .selectFrom("cluster_target_groups")
      .selectAll()
      .where("cluster_id", "in", ids)
      .orderBy("code")
      .execute(),
    db.selectFrom("cluster_legal_bases").selectAll().where("cluster_id", "in", ids).orderBy("code").execute(),
    db
      .selectFrom("cluster_parties as p")
      .innerJoin("organisations as o", "o.id", "p.organisation_id")
      .select(["p.cluster_id", "o.name", "p.joined_on", "p.left_on"])
      .where("p.cluster_id", "in", ids)
      .where((eb) => eb.or([eb("p.left_on", "is", null), eb("p.left_on", ">", today)]))
      .orderBy("o.sort_name")
      .orderBy("p.id")
      .execute(),
  ]);
  return { regions, targetGroups, legalBases, parties };
}
