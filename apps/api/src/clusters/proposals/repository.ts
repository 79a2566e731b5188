import { type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterCommentsTable, ClusterProposalsTable } from "../tables.ts";

export function findProposalRow(db: Db, proposalId: string): Promise<ClusterProposalsTable | undefined> {
  return db.selectFrom("cluster_proposals").selectAll().where("id", "=", proposalId).executeTakeFirst();
}

/** The one changed last first; one more than the page holds. */
export function listProposalRows(
  db: Db,
  clusterId: string,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<ClusterProposalsTable[]> {
  let query = db.selectFrom("cluster_proposals").selectAll().where("cluster_id", "=", clusterId);
  if (after !== undefined) {
    const [at = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(updated_at < ${at} or (updated_at = ${at} and id < ${id}))`);
  }
  return query
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(size + 1)
    .execute();
}

/** How many comments proposals have; one without any is left out. */
export async function countComments(db: Db, proposalIds: readonly string[]): Promise<Map<string, number>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("cluster_comments")
    .select(["proposal_id as id", (eb) => eb.fn.countAll<number>().as("count")])
    .where("proposal_id", "in", proposalIds)
    .groupBy("proposal_id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export async function insertProposal(tx: Db, row: Insertable<ClusterProposalsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_proposals")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findProposalIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("cluster_proposals")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateProposalRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<ClusterProposalsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_proposals")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The oldest first; one more than the page holds. */
export function listCommentRows(
  db: Db,
  proposalId: string,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<ClusterCommentsTable[]> {
  let query = db.selectFrom("cluster_comments").selectAll().where("proposal_id", "=", proposalId);
  if (after !== undefined) {
    const [at = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(created_at > ${at} or (created_at = ${at} and id > ${id}))`);
  }
  return query
    .orderBy("created_at")
    .orderBy("id")
    .limit(size + 1)
    .execute();
}

/** A comment with the cluster it stands in. */
export function findComment(
  db: Db,
  commentId: string,
): Promise<{ id: string; authorId: string | null; clusterId: string; proposalId: string } | undefined> {
  return db
    .selectFrom("cluster_comments as k")
    .innerJoin("cluster_proposals as p", "p.id", "k.proposal_id")
    .select(["k.id", "k.author_id as authorId", "p.cluster_id as clusterId", "p.id as proposalId"])
    .where("k.id", "=", commentId)
    .executeTakeFirst();
}

export async function insertComment(tx: Db, row: Insertable<ClusterCommentsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_comments")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findCommentIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("cluster_comments")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

export async function deleteComment(tx: Db, commentId: string): Promise<void> {
  await tx.deleteFrom("cluster_comments").where("id", "=", commentId).execute();
}
