import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { AffiliationsTable, OrganisationsTable } from "../tables.ts";

export async function findAffiliation(db: Db, id: string): Promise<AffiliationsTable | undefined> {
  return db.selectFrom("affiliations").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertAffiliation(tx: Db, affiliation: AffiliationsTable): Promise<void> {
  await tx.insertInto("affiliations").values(affiliation).execute();
}

export type AffiliationWithOrganisation = AffiliationsTable &
  Pick<OrganisationsTable, "name" | "kind"> & {
    /** The name of the organisation that has taken over by the day asked about; null when none has. */
    successor_name: string | null;
  };

/** The affiliations of people with the organisations' names, in the order they were entered. */
export async function listAffiliations(
  db: Db,
  personIds: readonly string[],
  today: string,
): Promise<AffiliationWithOrganisation[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom("affiliations as a")
    .innerJoin("organisations as o", "o.id", "a.organisation_id")
    .leftJoin("organisation_successions as s", (join) =>
      join.onRef("s.predecessor_id", "=", "o.id").on("s.on_date", "<=", today),
    )
    .leftJoin("organisations as next", "next.id", "s.successor_id")
    .selectAll("a")
    .select(["o.name", "o.kind", "next.name as successor_name"])
    .where("a.person_id", "in", personIds)
    .orderBy("a.id")
    .execute();
}

/** Answers whether a person belongs to an organisation on a day, as confirmed. */
export async function isAffiliated(
  db: Db,
  { personId, organisationId, today }: { personId: string; organisationId: string; today: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("affiliations")
    .select("id")
    .where("person_id", "=", personId)
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "confirmed")
    .where("valid_from", "<=", today)
    .where(sql<SqlBool>`(valid_to is null or valid_to > ${today})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers an affiliation that waits. Answers false when it was answered before. */
export async function answerWaiting(tx: Db, id: string, status: "confirmed" | "declined"): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("affiliations")
    .set({ status })
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setAffiliationEnd(tx: Db, id: string, validTo: string): Promise<void> {
  await tx.updateTable("affiliations").set({ valid_to: validTo }).where("id", "=", id).execute();
}

export async function setAffiliationTitle(tx: Db, id: string, title: string): Promise<void> {
  await tx.updateTable("affiliations").set({ title }).where("id", "=", id).execute();
}

export async function deleteAffiliation(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom("affiliations").where("id", "=", id).execute();
}

export async function deleteAffiliationsOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("affiliations").where("person_id", "=", personId).execute();
}

export interface OrganisationPersonRow {
  readonly id: string;
  readonly person_id: string;
  readonly status: "waiting" | "confirmed";
  readonly valid_from: string;
  readonly email: string;
  readonly sort_name: string;
}

/** Those who belong to an organisation or ask to: who waits first, then by name; one more than the page holds. */
export async function listOrganisationPeopleRows(
  db: Db,
  { organisationId, today }: { organisationId: string; today: string },
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<OrganisationPersonRow[]> {
  let query = db
    .selectFrom("affiliations as a")
    .innerJoin("people as p", "p.id", "a.person_id")
    .select(["a.id", "a.person_id", "a.valid_from", "p.email", "p.sort_name"])
    .select((eb) => eb.ref("a.status").$castTo<"waiting" | "confirmed">().as("status"))
    .where("a.organisation_id", "=", organisationId)
    .where("a.status", "in", ["waiting", "confirmed"])
    .where(sql<SqlBool>`(a.valid_to is null or a.valid_to > ${today})`);
  if (after !== undefined) {
    const [status = "", name = "", id = ""] = after;
    query = query.where(
      sql<SqlBool>`(a.status < ${status} or (a.status = ${status} and (p.sort_name > ${name} or (p.sort_name = ${name} and a.id > ${id}))))`,
    );
  }
  return query
    .orderBy("a.status", "desc")
    .orderBy("p.sort_name")
    .orderBy("a.id")
    .limit(size + 1)
    .execute();
}
