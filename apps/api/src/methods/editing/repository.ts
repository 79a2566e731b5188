import type { MethodStatus, VersionState } from "@rammevaerk/domain/methods";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { VersionSubject } from "../policy.ts";
import type { MethodVersionsTable } from "../tables.ts";

/** A version with what a list shows of its method. */
export interface VersionRow extends Selectable<MethodVersionsTable> {
  readonly method_code: string;
  readonly method_name: string;
  readonly method_status: MethodStatus;
  readonly published_version_id: string | null;
}

/** Versions beside their methods; every question about versions begins here. */
export function selectVersions(db: Db) {
  return db
    .selectFrom("method_versions as v")
    .innerJoin("methods as m", "m.id", "v.method_id")
    .selectAll("v")
    .select([
      "m.code as method_code",
      "m.name as method_name",
      "m.status as method_status",
      "m.published_version_id",
    ]);
}

export function findVersion(db: Db, id: string): Promise<VersionRow | undefined> {
  return selectVersions(db).where("v.id", "=", id).executeTakeFirst();
}

/** What the policies ask of a version. */
export function toVersionSubject(
  row: Pick<VersionRow, "id" | "method_id" | "state" | "author_id">,
): VersionSubject {
  return { id: row.id, methodId: row.method_id, state: row.state, authorId: row.author_id };
}

export async function findVersionSubject(db: Db, id: string): Promise<VersionSubject | undefined> {
  const row = await db
    .selectFrom("method_versions")
    .select(["id", "method_id", "state", "author_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : toVersionSubject(row);
}

/** The one unfinished version that an author has of a method. */
export function findOpenVersion(db: Db, methodId: string, authorId: string): Promise<VersionRow | undefined> {
  return selectVersions(db)
    .where("v.method_id", "=", methodId)
    .where("v.author_id", "=", authorId)
    .where("v.state", "in", ["draft", "in-review"])
    .executeTakeFirst();
}

/** How many drafts a person has, of all methods. */
export async function countDraftsOf(db: Db, authorId: string): Promise<number> {
  const { count } = await db
    .selectFrom("method_versions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("author_id", "=", authorId)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return count;
}

/** Answers false when its author has an unfinished one of the method already; nothing is stored then. */
export async function insertVersion(tx: Db, row: Insertable<MethodVersionsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("method_versions")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Changes a version if it still stands as it was read, and counts its revision on. Answers whether it did. */
export async function changeVersion(
  tx: Db,
  read: { readonly id: string; readonly revision: number; readonly state: VersionState },
  values: Updateable<MethodVersionsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("method_versions")
    .set({ ...values, revision: read.revision + 1 })
    .where("id", "=", read.id)
    .where("revision", "=", read.revision)
    .where("state", "=", read.state)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The number that the next published version of a method gets. */
export async function findNextNumber(db: Db, methodId: string): Promise<number> {
  const { newest } = await db
    .selectFrom("method_versions")
    .select((eb) => eb.fn.max("number").as("newest"))
    .where("method_id", "=", methodId)
    .executeTakeFirstOrThrow();
  return (newest ?? 0) + 1;
}

export async function supersede(tx: Db, versionId: string): Promise<void> {
  await tx.updateTable("method_versions").set({ state: "superseded" }).where("id", "=", versionId).execute();
}

/** The newest version of a method that has an author or a state; absent when there is none. */
export function findNewestVersion(
  db: Db,
  methodId: string,
  { authorId, state }: { readonly authorId?: string; readonly state?: VersionState },
): Promise<VersionRow | undefined> {
  return selectVersions(db)
    .where("v.method_id", "=", methodId)
    .$if(authorId !== undefined, (query) => query.where("v.author_id", "=", authorId ?? ""))
    .$if(state !== undefined, (query) => query.where("v.state", "=", state ?? "draft"))
    .orderBy("v.created_at", "desc")
    .orderBy("v.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The descriptions that are published of these methods, by method id. */
export async function listPublishedFields(
  db: Db,
  methodIds: readonly string[],
): Promise<Map<string, { readonly fields: string; readonly body_html: string }>> {
  if (methodIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("method_versions")
    .select(["method_id", "fields", "body_html"])
    .where("state", "=", "published")
    .where("method_id", "in", methodIds)
    .execute();
  return new Map(rows.map((row) => [row.method_id, row]));
}

export function findNumberedVersion(
  db: Db,
  methodId: string,
  number: number,
): Promise<VersionRow | undefined> {
  return selectVersions(db)
    .where("v.method_id", "=", methodId)
    .where("v.number", "=", number)
    .executeTakeFirst();
}
