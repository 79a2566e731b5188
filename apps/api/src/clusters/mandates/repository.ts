import type { Insertable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterMandatesTable, CouncilDecisionsTable } from "../tables.ts";

export type MandateRow = ClusterMandatesTable;

/** The mandates of a cluster, newest first. */
export function listMandateRows(db: Db, clusterId: string): Promise<MandateRow[]> {
  return db
    .selectFrom("cluster_mandates")
    .selectAll()
    .where("cluster_id", "=", clusterId)
    .orderBy("number", "desc")
    .execute();
}

export function findMandate(db: Db, mandateId: string): Promise<MandateRow | undefined> {
  return db.selectFrom("cluster_mandates").selectAll().where("id", "=", mandateId).executeTakeFirst();
}

/** Answers false when there is one with that number already. */
export async function insertMandate(tx: Db, row: Insertable<ClusterMandatesTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_mandates")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** A council's decision with the name of who took it. */
export interface CouncilDecisionRow extends CouncilDecisionsTable {
  readonly organisation: string;
}

/** What councils said to mandates, the latest decision first; of one day what was recorded last. */
export function listCouncilDecisions(db: Db, mandateIds: readonly string[]): Promise<CouncilDecisionRow[]> {
  if (mandateIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("council_decisions as d")
    .innerJoin("cluster_parties as p", "p.id", "d.party_id")
    .innerJoin("organisations as o", "o.id", "p.organisation_id")
    .selectAll("d")
    .select("o.name as organisation")
    .where("d.mandate_id", "in", mandateIds)
    .orderBy("d.decided_on", "desc")
    .orderBy("d.recorded_at", "desc")
    .orderBy("d.id", "desc")
    .execute();
}

export async function insertCouncilDecision(tx: Db, row: Insertable<CouncilDecisionsTable>): Promise<void> {
  await tx.insertInto("council_decisions").values(row).execute();
}
