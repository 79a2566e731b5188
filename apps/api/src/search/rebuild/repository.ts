import { sql } from "kysely";
import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { SearchDocumentsTable, SearchRebuildTable } from "../tables.ts";

/** There is one row. */
const theRow = 1;

export type Rebuild = Omit<SearchRebuildTable, "id">;

/** How far the making of the index has come; undefined when it was never begun. */
export async function findRebuild(db: Db): Promise<Rebuild | undefined> {
  return db.selectFrom("search_rebuild").selectAll().where("id", "=", theRow).executeTakeFirst();
}

/** The same, for one at a time until the transaction ends. */
export async function findRebuildLocked(tx: Db): Promise<Rebuild | undefined> {
  if (isPostgres(tx)) await sql`select id from search_rebuild where id = ${theRow} for update`.execute(tx);
  return findRebuild(tx);
}

export async function putRebuild(tx: Db, rebuild: Rebuild): Promise<void> {
  await tx
    .insertInto("search_rebuild")
    .values({ ...rebuild, id: theRow })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(rebuild))
    .execute();
}

export async function deleteRebuild(tx: Db): Promise<void> {
  await tx.deleteFrom("search_rebuild").execute();
}

/** Documents after one another by their number. */
export function listDocumentsAfter(
  db: Db,
  after: number,
  most: number,
): Promise<{ id: number; kind: SearchKind; subject_id: string }[]> {
  return db
    .selectFrom("search_documents")
    .select(["id", "kind", "subject_id"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(most)
    .execute();
}

/** Public documents with their texts, after one another by their number. */
export function listPublicTexts(
  db: Db,
  after: number,
  most: number,
): Promise<Pick<SearchDocumentsTable, "id" | "is_public" | "title" | "keywords" | "body">[]> {
  return db
    .selectFrom("search_documents")
    .select(["id", "is_public", "title", "keywords", "body"])
    .where("id", ">", after)
    .where("is_public", "=", 1)
    .orderBy("id")
    .limit(most)
    .execute();
}

/** In how many public documents each word stands, as it was counted. */
export async function listVocabulary(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom("search_vocabulary").selectAll().execute();
  return new Map(rows.map(({ word, documents }) => [word, documents]));
}

/** Lets nobody else count words until the transaction ends. SQLite has one writer at a time. */
export async function lockVocabulary(tx: Db): Promise<void> {
  if (isPostgres(tx)) await sql`lock table search_vocabulary in exclusive mode`.execute(tx);
}

/** Removes terms that belong to no document; on PostgreSQL they are a part of it. */
export async function removeStrayTerms(tx: Db): Promise<void> {
  if (isPostgres(tx)) return;
  await sql`delete from search_terms where rowid not in (select id from search_documents)`.execute(tx);
}

/**
 * Brings together, a little at a time, the parts in which SQLite has written the terms: until then it keeps those of documents that
 * were removed. Answers whether there is more to do.
 */
export async function tidyTerms(db: Db, { isFirst }: { isFirst: boolean }): Promise<boolean> {
  if (isPostgres(db)) return false;
  const countChanges = async () =>
    (await sql<{ n: number }>`select total_changes() as n`.execute(db)).rows[0]?.n ?? 0;
  const before = await countChanges();
  const pages = isFirst ? -pagesAtOnce : pagesAtOnce;
  await sql`insert into search_terms (search_terms, rank) values ('merge', ${pages})`.execute(db);
  return (await countChanges()) - before > 1;
}

const pagesAtOnce = 200;
