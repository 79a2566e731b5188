import type { Insertable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterLinksTable } from "../tables.ts";

/** A linked offer as everybody may know of it. */
export interface LinkedOfferRow {
  readonly id: string;
  readonly targetId: string;
  readonly note: string;
  readonly createdAt: string;
  readonly name: string;
  readonly operator: string;
  readonly closedOn: string | null;
}

/** The offers linked to a cluster, the newest link first. */
export function listLinkedOffers(db: Db, clusterId: string): Promise<LinkedOfferRow[]> {
  return db
    .selectFrom("cluster_links as l")
    .innerJoin("offers as f", "f.id", "l.target_id")
    .innerJoin("organisations as o", "o.id", "f.operator_id")
    .select(["l.id", "l.target_id as targetId", "l.note", "l.created_at as createdAt"])
    .select(["f.name", "o.name as operator", "f.closed_on as closedOn"])
    .where("l.cluster_id", "=", clusterId)
    .where("l.kind", "=", "offer")
    .orderBy("l.created_at", "desc")
    .orderBy("l.id", "desc")
    .execute();
}

export function findLinkedOffer(db: Db, offerId: string): Promise<{ id: string } | undefined> {
  return db.selectFrom("offers").select("id").where("id", "=", offerId).executeTakeFirst();
}

export function findLinkRow(db: Db, linkId: string): Promise<ClusterLinksTable | undefined> {
  return db.selectFrom("cluster_links").selectAll().where("id", "=", linkId).executeTakeFirst();
}

/** Answers false when it is linked already. */
export async function insertLink(tx: Db, row: Insertable<ClusterLinksTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_links")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function deleteLink(tx: Db, linkId: string): Promise<void> {
  await tx.deleteFrom("cluster_links").where("id", "=", linkId).execute();
}
