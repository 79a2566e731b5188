import type { Language } from "@rammevaerk/contracts/fields";
import type { Competence, Grant } from "@rammevaerk/domain/accounts";
import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import { foldText } from "../../platform/fold-text.ts";
import type { PeopleTable } from "../tables.ts";

export async function findPerson(db: Db, id: string): Promise<PeopleTable | undefined> {
  return db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
}

/** By mail address, which is stored in small letters. */
export async function findPersonByEmail(db: Db, email: string): Promise<PeopleTable | undefined> {
  return db.selectFrom("people").selectAll().where("email", "=", email).executeTakeFirst();
}

export async function listPeople(
  db: Db,
  ids: readonly string[],
): Promise<Pick<PeopleTable, "id" | "name" | "title">[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("people").select(["id", "name", "title"]).where("id", "in", ids).execute();
}

export async function insertPerson(tx: Db, person: PeopleTable): Promise<void> {
  await tx.insertInto("people").values(person).execute();
}

export async function updatePerson(
  tx: Db,
  id: string,
  values: Partial<Omit<PeopleTable, "id" | "sort_name">>,
): Promise<void> {
  const folded = values.name === undefined ? {} : { sort_name: foldText(values.name) };
  await tx
    .updateTable("people")
    .set({ ...values, ...folded })
    .where("id", "=", id)
    .execute();
}

export async function deletePerson(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom("people").where("id", "=", id).execute();
}

/** Which of the addresses have an account. */
export async function listKnownEmails(db: Db, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db.selectFrom("people").select("email").where("email", "in", emails).execute();
  return new Set(rows.map((row) => row.email));
}

export async function listCompetences(db: Db, personId: string): Promise<Competence[]> {
  return db
    .selectFrom("competences")
    .select(["list", "code", "level", "confirmed_on as confirmedOn"])
    .where("person_id", "=", personId)
    .orderBy("list")
    .orderBy("code")
    .execute();
}

export async function replaceCompetences(
  tx: Db,
  personId: string,
  competences: readonly Competence[],
): Promise<void> {
  await tx.deleteFrom("competences").where("person_id", "=", personId).execute();
  if (competences.length === 0) return;
  await tx
    .insertInto("competences")
    .values(
      competences.map(({ list, code, level, confirmedOn }) => ({
        person_id: personId,
        list,
        code,
        level,
        confirmed_on: confirmedOn,
      })),
    )
    .execute();
}

export async function confirmCompetenceDays(tx: Db, personId: string, today: string): Promise<void> {
  await tx
    .updateTable("competences")
    .set({ confirmed_on: today })
    .where("person_id", "=", personId)
    .execute();
}

/** How often a person was asked since a moment. */
export async function countAsksSince(db: Db, personId: string, since: string): Promise<number> {
  const { count } = await db
    .selectFrom("asks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("asked_at", ">=", since)
    .executeTakeFirstOrThrow();
  return count;
}

/** The networks that two people are both in, by name. */
export async function listSharedNetworks(
  db: Db,
  [one, other]: readonly [string, string],
  now: string,
): Promise<{ id: string; name: string }[]> {
  const ofPerson = (personId: string) =>
    db
      .selectFrom("grants")
      .select("limit_id")
      .where("person_id", "=", personId)
      .where("limit_kind", "=", "network")
      .where("role", "in", ["member", "coordinator"])
      .where("ended_at", "is", null)
      .where(sql<SqlBool>`(expires_at is null or expires_at > ${now})`);
  return db
    .selectFrom("networks")
    .select(["id", "name"])
    .where("id", "in", ofPerson(one))
    .where("id", "in", ofPerson(other))
    .orderBy("sort_name")
    .orderBy("id")
    .execute();
}

/**
 * Active people with each of the folded words in their names, by name, who let the reader see them: the rule of
 * `mayBeSeen`, as a condition.
 */
export async function findPeopleByName(
  db: Db,
  { words, readerId, now }: { words: readonly string[]; readerId: string; now: string },
  most: number,
): Promise<string[]> {
  const sharesNetwork = sql<SqlBool>`exists (
    select 1 from grants theirs join grants mine on mine.limit_id = theirs.limit_id
    where theirs.person_id = people.id and mine.person_id = ${readerId}
      and theirs.limit_kind = 'network' and mine.limit_kind = 'network'
      and theirs.role in ('member', 'coordinator') and mine.role in ('member', 'coordinator')
      and theirs.ended_at is null and mine.ended_at is null
      and (theirs.expires_at is null or theirs.expires_at > ${now})
      and (mine.expires_at is null or mine.expires_at > ${now}))`;
  let query = db
    .selectFrom("people")
    .select("id")
    .where("status", "=", "active")
    .where(
      sql<SqlBool>`(id = ${readerId} or visibility = 'signed-in' or (visibility = 'network-members' and ${sharesNetwork}))`,
    );
  for (const word of words) {
    query = query.where(sql<SqlBool>`sort_name like ${containsPattern(word)} escape '\\'`);
  }
  const rows = await query.orderBy("sort_name").orderBy("id").limit(most).execute();
  return rows.map((row) => row.id);
}

/** Whom a mail goes to, with the rights in force at `now` as the sign-in gives them. Absent when the account is gone. */
export async function findReceiver(
  db: Db,
  personId: string,
  now: string,
): Promise<{ email: string; name: string; language: Language; grants: Grant[] } | undefined> {
  const person = await db
    .selectFrom("people")
    .select(["email", "name", "language", "two_factor_since"])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (person === undefined) return undefined;
  let query = db
    .selectFrom("grants")
    .select(["role", "limit_kind as limitKind", "limit_id as limitId"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]));
  if (person.two_factor_since === null)
    query = query.where("role", "not in", (eb) => eb.selectFrom("role_requirements").select("role"));
  const { email, name, language } = person;
  return { email, name, language, grants: await query.execute() };
}
