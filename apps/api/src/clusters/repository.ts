import type { Insertable, Updateable } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { ClusterFields } from "./check-cluster-fields.ts";
import type { ClusterSubject } from "./policy.ts";
import type { ClustersTable } from "./tables.ts";

/** What the policies ask of a cluster; absent when there is no such cluster. */
export async function findClusterSubject(db: Db, clusterId: string): Promise<ClusterSubject | undefined> {
  const rows = await db
    .selectFrom("clusters as c")
    .leftJoin("cluster_regions as r", "r.cluster_id", "c.id")
    .select("r.region_id")
    .where("c.id", "=", clusterId)
    .execute();
  if (rows.length === 0) return undefined;
  return { id: clusterId, regionIds: rows.flatMap(({ region_id }) => region_id ?? []) };
}

/** A cluster as it is stored, in the words of its form. */
export interface StoredCluster extends ClusterFields {
  readonly id: string;
  readonly version: number;
  readonly purposeHtml: string;
  readonly excerpt: string;
  readonly createdAt: string;
  readonly isDemo: boolean;
}

export async function findCluster(db: Db, id: string): Promise<StoredCluster | undefined> {
  const row = await db.selectFrom("clusters").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const codes = await listCodesOf(db, [id]);
  const legalBases = await db
    .selectFrom("cluster_legal_bases")
    .select("code")
    .where("cluster_id", "=", id)
    .orderBy("code")
    .execute();
  return {
    id,
    name: row.name,
    purpose: row.purpose_markdown,
    purposeHtml: row.purpose_html,
    excerpt: row.excerpt,
    regionIds: codes.regionIds.get(id) ?? [],
    targetGroups: codes.targetGroups.get(id) ?? [],
    legalBases: legalBases.map(({ code }) => code),
    caseTypes: JSON.parse(row.case_types) as string[],
    version: row.version,
    createdAt: row.created_at,
    isDemo: row.is_demo === 1,
  };
}

/** The regions and target groups of clusters, by cluster. */
export async function listCodesOf(
  db: Db,
  clusterIds: readonly string[],
): Promise<{ regionIds: Map<string, string[]>; targetGroups: Map<string, string[]> }> {
  if (clusterIds.length === 0) return { regionIds: new Map(), targetGroups: new Map() };
  const [regions, groups] = await Promise.all([
    db
      .selectFrom("cluster_regions")
      .select(["cluster_id as id", "region_id as code"])
      .where("cluster_id", "in", clusterIds)
      .orderBy("region_id")
      .execute(),
    db
      .selectFrom("cluster_target_groups")
      .select(["cluster_id as id", "code"])
      .where("cluster_id", "in", clusterIds)
      .orderBy("code")
      .execute(),
  ]);
  return { regionIds: groupCodes(regions), targetGroups: groupCodes(groups) };
}

function groupCodes(pairs: readonly { id: string; code: string }[]): Map<string, string[]> {
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ code }) => code)]));
}

/** Answers false when a cluster with the same `request_id` is there already; nothing is stored then. */
export async function insertCluster(tx: Db, row: Insertable<ClustersTable>): Promise<boolean> {
  const result = await tx
    .insertInto("clusters")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findClusterIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("clusters")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateClusterRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<ClustersTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("clusters")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts these codes in the place of those that were there. */
export async function replaceClusterCodes(
  tx: Db,
  clusterId: string,
  codes: Pick<ClusterFields, "regionIds" | "targetGroups" | "legalBases">,
): Promise<void> {
  const cluster_id = clusterId;
  const rows = {
    cluster_regions: codes.regionIds.map((region_id) => ({ cluster_id, region_id })),
    cluster_target_groups: codes.targetGroups.map((code) => ({ cluster_id, code })),
    cluster_legal_bases: codes.legalBases.map((code) => ({ cluster_id, code })),
  };
  for (const table of Object.keys(rows) as (keyof typeof rows)[]) {
    await tx.deleteFrom(table).where("cluster_id", "=", clusterId).execute();
    if (rows[table].length > 0) await tx.insertInto(table).values(rows[table]).execute();
  }
}

/** The names of people by id; those who have left are not in it. */
export async function listPersonNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom("people").select(["id", "name"]).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function isActivePerson(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("people")
    .select("id")
    .where("id", "=", personId)
    .where("status", "=", "active")
    .executeTakeFirst();
  return row !== undefined;
}
