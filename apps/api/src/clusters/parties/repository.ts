import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { CommitmentDegree } from "@rammevaerk/domain/clusters";
import type { Insertable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterDelegatesTable, ClusterPartiesTable } from "../tables.ts";

/** A party with its organisation as it is stored. */
export interface PartyRow {
  readonly id: string;
  readonly clusterId: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: OrganisationKind };
  readonly sortName: string;
}

function selectParties(db: Db) {
  return db
    .selectFrom("cluster_parties as p")
    .innerJoin("organisations as o", "o.id", "p.organisation_id")
    .select(["p.id", "p.cluster_id", "p.joined_on", "p.left_on", "o.id as organisation_id"])
    .select(["o.name", "o.kind", "o.sort_name"])
    .orderBy("o.sort_name")
    .orderBy("p.id");
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectParties>["execute"]>>[number];

function toPartyRow(row: Selected): PartyRow {
  return {
    id: row.id,
    clusterId: row.cluster_id,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    organisation: { id: row.organisation_id, name: row.name, kind: row.kind },
    sortName: row.sort_name,
  };
}

/** All parties that clusters have or had, by name. */
export async function listPartyRows(db: Db, clusterIds: readonly string[]): Promise<PartyRow[]> {
  if (clusterIds.length === 0) return [];
  const rows = await selectParties(db).where("p.cluster_id", "in", clusterIds).execute();
  return rows.map(toPartyRow);
}

export async function findPartyRow(db: Db, partyId: string): Promise<PartyRow | undefined> {
  const row = await selectParties(db).where("p.id", "=", partyId).executeTakeFirst();
  return row === undefined ? undefined : toPartyRow(row);
}

export interface CommitmentRow {
  readonly partyId: string;
  readonly degree: CommitmentDegree;
  readonly fromOn: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** What was said of how far parties have bound themselves, by party; the newest day and word first. */
export async function listCommitments(
  db: Db,
  partyIds: readonly string[],
): Promise<Map<string, CommitmentRow[]>> {
  if (partyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("cluster_commitments")
    .select(["party_id as partyId", "degree", "from_on as fromOn"])
    .select(["recorded_at as recordedAt", "recorded_by as recordedBy"])
    .where("party_id", "in", partyIds)
    .orderBy("from_on", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return Map.groupBy(rows, ({ partyId }) => partyId);
}

/** Answers false when the organisation is a party already; nothing is stored then. */
export async function insertParty(tx: Db, row: Insertable<ClusterPartiesTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_parties")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function insertCommitment(tx: Db, row: CommitmentRow & { readonly id: string }): Promise<void> {
  await tx
    .insertInto("cluster_commitments")
    .values({
      id: row.id,
      party_id: row.partyId,
      degree: row.degree,
      from_on: row.fromOn,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}

/** Answers false when it has ended already. */
export async function endPartyRow(tx: Db, partyId: string, leftOn: string): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_parties")
    .set({ left_on: leftOn })
    .where("id", "=", partyId)
    .where("left_on", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface DelegateRow {
  readonly id: string;
  readonly partyId: string;
  readonly personId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** All who are or were delegates of parties, those of today first, then the newest. */
export async function listDelegates(db: Db, partyIds: readonly string[]): Promise<DelegateRow[]> {
  if (partyIds.length === 0) return [];
  const rows = await selectDelegates(db).where("party_id", "in", partyIds).execute();
  return [...rows.filter(({ toOn }) => toOn === null), ...rows.filter(({ toOn }) => toOn !== null)];
}

function selectDelegates(db: Db) {
  return db
    .selectFrom("cluster_delegates")
    .select(["id", "party_id as partyId", "person_id as personId", "from_on as fromOn", "to_on as toOn"])
    .orderBy("from_on", "desc")
    .orderBy("id");
}

export function findDelegate(db: Db, delegateId: string): Promise<DelegateRow | undefined> {
  return selectDelegates(db).where("id", "=", delegateId).executeTakeFirst();
}

/** Who is a delegate of a party today. */
export function findDelegateOf(
  db: Db,
  { partyId, personId }: { partyId: string; personId: string },
): Promise<DelegateRow | undefined> {
  return selectDelegates(db)
    .where("party_id", "=", partyId)
    .where("person_id", "=", personId)
    .where("to_on", "is", null)
    .executeTakeFirst();
}

export async function insertDelegate(tx: Db, row: Insertable<ClusterDelegatesTable>): Promise<void> {
  await tx.insertInto("cluster_delegates").values(row).execute();
}

/** Answers false when it has ended already. */
export async function endDelegateRow(tx: Db, delegateId: string, toOn: string): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_delegates")
    .set({ to_on: toOn })
    .where("id", "=", delegateId)
    .where("to_on", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** How many parties of a cluster a person is a delegate of today. */
export async function countDelegations(
  db: Db,
  { clusterId, personId }: { clusterId: string; personId: string },
): Promise<number> {
  const { count } = await db
    .selectFrom("cluster_delegates as d")
    .innerJoin("cluster_parties as p", "p.id", "d.party_id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("p.cluster_id", "=", clusterId)
    .where("d.person_id", "=", personId)
    .where("d.to_on", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function findOrganisation(
  db: Db,
  id: string,
): Promise<{ name: string; validTo: string | null } | undefined> {
  return db
    .selectFrom("organisations")
    .select(["name", "valid_to as validTo"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What took the place of organisations, by the one that was replaced. */
export async function listSuccessors(
  db: Db,
  organisationIds: readonly string[],
): Promise<Map<string, PartyRow["organisation"][]>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisation_successions as s")
    .innerJoin("organisations as o", "o.id", "s.successor_id")
    .select(["s.predecessor_id", "o.id", "o.name", "o.kind"])
    .where("s.predecessor_id", "in", organisationIds)
    .orderBy("o.sort_name")
    .execute();
  const groups = Map.groupBy(rows, ({ predecessor_id }) => predecessor_id);
  return new Map(
    [...groups].map(([id, found]) => [id, found.map(({ id: of, name, kind }) => ({ id: of, name, kind }))]),
  );
}
