import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { MethodStatus } from "@rammevaerk/domain/methods";
import { type Insertable, type RawBuilder, type SqlBool, sql, type Updateable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { MethodExperiencesTable } from "../tables.ts";
import type { ExperienceScope, ExperienceSubject } from "./policy.ts";

/** An experience with the names of what it is about. */
export interface ExperienceRow extends MethodExperiencesTable {
  readonly method_code: string;
  readonly method_name: string;
  readonly organisation_name: string;
  readonly organisation_kind: OrganisationKind;
  readonly offer_name: string | null;
}

function selectExperiences(db: Db) {
  return db
    .selectFrom("method_experiences as e")
    .innerJoin("methods as m", "m.id", "e.method_id")
    .innerJoin("organisations as o", "o.id", "e.organisation_id")
    .leftJoin("offers as f", "f.id", "e.offer_id")
    .selectAll("e")
    .select(["m.code as method_code", "m.name as method_name"])
    .select(["o.name as organisation_name", "o.kind as organisation_kind", "f.name as offer_name"]);
}

export async function findExperienceSubject(db: Db, id: string): Promise<ExperienceSubject | undefined> {
  const row = await db
    .selectFrom("method_experiences")
    .select(["id", "state", "author_id", "organisation_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { id, state: row.state, authorId: row.author_id, organisationId: row.organisation_id };
}

export function findExperienceRow(db: Db, id: string): Promise<ExperienceRow | undefined> {
  return selectExperiences(db).where("e.id", "=", id).executeTakeFirst();
}

/** The published experiences with a method, newest first, one more than the page holds. */
export function listPublishedRows(
  db: Db,
  methodId: string,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<ExperienceRow[]> {
  let query = selectExperiences(db).where("e.method_id", "=", methodId).where("e.state", "=", "published");
  if (after !== undefined) {
    const [at = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(e.published_at < ${at} or (e.published_at = ${at} and e.id < ${id}))`);
  }
  return query
    .orderBy("e.published_at", "desc")
    .orderBy("e.id", "desc")
    .limit(size + 1)
    .execute();
}

/** A person's own experiences in every state, and those that wait for the person's verification; newest first. */
export function listOwnRows(
  db: Db,
  { personId, verifiesFor }: ExperienceScope,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<ExperienceRow[]> {
  const waits = sql<SqlBool>`(e.verified_at is null and e.state in ('in-review', 'published')
    and ${among("e.organisation_id", verifiesFor)} and (e.author_id is null or e.author_id <> ${personId}))`;
  let query = selectExperiences(db).where((eb) => eb.or([eb("e.author_id", "=", personId), waits]));
  if (after !== undefined) query = query.where("e.id", "<", after[0] ?? "");
  return query
    .orderBy("e.id", "desc")
    .limit(size + 1)
    .execute();
}

export async function findMethodStatus(db: Db, methodId: string): Promise<MethodStatus | undefined> {
  const row = await db.selectFrom("methods").select("status").where("id", "=", methodId).executeTakeFirst();
  return row?.status;
}

/** Answers false when one with the same `request_id` is there already; nothing is stored then. */
export async function insertExperience(tx: Db, row: Insertable<MethodExperiencesTable>): Promise<boolean> {
  const result = await tx
    .insertInto("method_experiences")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

export async function getExperienceByRequest(
  tx: Db,
  requestKey: string,
): Promise<{ id: string; revision: number }> {
  return tx
    .selectFrom("method_experiences")
    .select(["id", "revision"])
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
}

/** Changes an experience that still is in one of these states, with the revision that was read. Answers whether it was. */
export async function updateExperience(
  tx: Db,
  { id, revision, states }: { id: string; revision?: number; states: readonly ExperienceSubject["state"][] },
  values: Updateable<MethodExperiencesTable>,
): Promise<boolean> {
  let query = tx
    .updateTable("method_experiences")
    .set(values)
    .where("id", "=", id)
    .where("state", "in", states);
  if (revision !== undefined) query = query.where("revision", "=", revision);
  return (await query.executeTakeFirst()).numUpdatedRows === 1n;
}

export async function getExperience(tx: Db, id: string): Promise<MethodExperiencesTable> {
  return tx.selectFrom("method_experiences").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** The organisations that a person belongs to on a day, as confirmed, by name. */
export function listOwnOrganisations(
  db: Db,
  { personId, today }: { personId: string; today: string },
): Promise<{ id: string; name: string; kind: OrganisationKind }[]> {
  return db
    .selectFrom("affiliations as a")
    .innerJoin("organisations as o", "o.id", "a.organisation_id")
    .select(["o.id", "o.name", "o.kind"])
    .distinct()
    .select("o.sort_name")
    .where("a.person_id", "=", personId)
    .where("a.status", "=", "confirmed")
    .where("a.valid_from", "<=", today)
    .where((eb) => eb.or([eb("a.valid_to", "is", null), eb("a.valid_to", ">", today)]))
    .orderBy("o.sort_name")
    .orderBy("o.id")
    .execute();
}

/** The offers that these organisations run or ran, by name, at most so many of each. */
export async function listOffersRunBy(
  db: Db,
  operatorIds: readonly string[],
  most: number,
): Promise<Map<string, { id: string; name: string }[]>> {
  const found = new Map<string, { id: string; name: string }[]>();
  for (const operatorId of operatorIds) {
    const rows = await db
      .selectFrom("offer_current")
      .select(["offer_id as id", "name"])
      .where("operator_id", "=", operatorId)
      .orderBy("sort_name")
      .orderBy("offer_id")
      .limit(most)
      .execute();
    found.set(operatorId, rows);
  }
  return found;
}

export async function isRunBy(
  db: Db,
  { offerId, operatorId }: { offerId: string; operatorId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("offers")
    .select("id")
    .where("id", "=", offerId)
    .where("operator_id", "=", operatorId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Those of the people whose profile a reader may see: shown to everybody signed in, or to a network that both are in; and the reader. */
export async function listSeenPeople(
  db: Db,
  personIds: readonly string[],
  { readerId, networkIds, at }: { readerId: string; networkIds: readonly string[]; at: string },
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const sharesNetwork = sql<SqlBool>`exists (select 1 from grants g where g.person_id = p.id
    and g.limit_kind = 'network' and ${among("g.limit_id", networkIds)} and g.ended_at is null
    and (g.expires_at is null or g.expires_at > ${at}))`;
  const rows = await db
    .selectFrom("people as p")
    .select("p.id")
    .where("p.id", "in", personIds)
    .where("p.status", "=", "active")
    .where((eb) =>
      eb.or([
        eb("p.id", "=", readerId),
        eb("p.visibility", "=", "signed-in"),
        eb.and([eb("p.visibility", "=", "network-members"), sharesNetwork]),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** What `maySeeExperience` says, as a condition on the experiences `x`. */
export function isVisibleExperience(scope: ExperienceScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(x.author_id = ${scope.personId}
    or (${sql.lit(scope.isReviewer ? 1 : 0)} = 1 and x.state in ('in-review', 'published', 'declined'))
    or (x.state in ('in-review', 'published') and ${among("x.organisation_id", scope.verifiesFor)}))`;
}

function among(column: string, ids: readonly string[]) {
  return ids.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join(ids)})`;
}
