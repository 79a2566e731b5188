import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { PostsChoice } from "../../platform/personal-data.ts";

export function listVersionsOf(db: Db, personId: string) {
  return db
    .selectFrom("method_versions as v")
    .innerJoin("methods as m", "m.id", "v.method_id")
    .select(["m.code", "v.number", "v.state", "v.fields", "v.note", "v.created_at", "v.updated_at"])
    .select(["v.submitted_at", "v.decided_at", "v.reason"])
    .where("v.author_id", "=", personId)
    .orderBy("v.id")
    .execute();
}

export function listExperiencesOf(db: Db, personId: string) {
  return db
    .selectFrom("method_experiences as e")
    .innerJoin("methods as m", "m.id", "e.method_id")
    .innerJoin("organisations as o", "o.id", "e.organisation_id")
    .selectAll("e")
    .select(["m.code", "o.name as organisation_name"])
    .where("e.author_id", "=", personId)
    .orderBy("e.id")
    .execute();
}

/** What a person decided or stood by of what others wrote. */
export async function listDecisionsOf(db: Db, personId: string) {
  const { rows } = await sql<{ kind: string; code: string; at: string | null }>`
    select 'version' as kind, m.code, v.decided_at as at from method_versions v
      join methods m on m.id = v.method_id where v.decided_by = ${personId}
    union all select 'experience', m.code, e.decided_at from method_experiences e
      join methods m on m.id = e.method_id where e.decided_by = ${personId}
    union all select 'verification', m.code, e.verified_at from method_experiences e
      join methods m on m.id = e.method_id where e.verified_by = ${personId}
    union all select 'retirement', m.code, m.retired_at from methods m where m.retired_by = ${personId}
    order by at, kind, code`.execute(db);
  return rows;
}

export function listWatchesOf(db: Db, personId: string) {
  return db
    .selectFrom("method_watches as w")
    .innerJoin("methods as m", "m.id", "w.method_id")
    .select(["m.code", "w.since"])
    .where("w.person_id", "=", personId)
    .orderBy("w.since")
    .orderBy("m.code")
    .execute();
}

export function listTiesOf(db: Db, personId: string) {
  return db
    .selectFrom("method_links as l")
    .innerJoin("methods as m", "m.id", "l.method_id")
    .select(["m.code", "l.kind", "l.target_id", "l.note", "l.created_at"])
    .where("l.created_by", "=", personId)
    .orderBy("l.id")
    .execute();
}

export function listImportsOf(db: Db, personId: string) {
  return db
    .selectFrom("method_imports")
    .select(["created_at", "applied_at", "content"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
}

export function listResponsibilitiesOf(db: Db, personId: string) {
  return db
    .selectFrom("methods")
    .select("code")
    .where("responsible_id", "=", personId)
    .orderBy("code")
    .execute();
}

/** The columns that name somebody beside what is theirs. */
const mentions = [
  ["methods", "responsible_id"],
  ["methods", "retired_by"],
  ["methods", "created_by"],
  ["method_links", "created_by"],
  ["method_versions", "author_id"],
  ["method_versions", "decided_by"],
  ["method_experiences", "author_id"],
  ["method_experiences", "verified_by"],
  ["method_experiences", "decided_by"],
] as const;

/**
 * Removes what a person has not published, and what only the person needs; what stays no longer names them. What waits for a
 * reviewer stays when posts do, and experiences that were published go when posts do; a published text of the library stays.
 */
export async function forgetPerson(tx: Db, personId: string, choice: PostsChoice): Promise<void> {
  const staying = choice === "keep" ? ["published", "in-review"] : [];
  await tx.deleteFrom("method_watches").where("person_id", "=", personId).execute();
  await tx.deleteFrom("method_imports").where("person_id", "=", personId).execute();
  await tx
    .deleteFrom("method_versions")
    .where("author_id", "=", personId)
    .where("state", "not in", [
      "published",
      "superseded",
      ...(choice === "keep" ? ["in-review" as const] : []),
    ])
    .execute();
  await tx
    .deleteFrom("method_experiences")
    .where("author_id", "=", personId)
    .where(staying.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`state not in (${sql.join(staying)})`)
    .execute();
  await tx
    .updateTable("method_experiences")
    .set({ is_contact: 0 })
    .where("author_id", "=", personId)
    .execute();
  for (const [table, column] of mentions)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}`.execute(
      tx,
    );
  await deleteEmptyDrafts(tx);
}

/** A method that was never published and of which nothing is left. */
async function deleteEmptyDrafts(tx: Db): Promise<void> {
  const rows = await tx
    .selectFrom("methods as m")
    .select("m.id")
    .where("m.status", "=", "draft")
    .where(sql<SqlBool>`not exists (select 1 from method_versions v where v.method_id = m.id)`)
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return;
  for (const table of ["method_codes", "method_watches", "method_links"] as const)
    await tx.deleteFrom(table).where("method_id", "in", ids).execute();
  await tx.deleteFrom("methods").where("id", "in", ids).execute();
}
