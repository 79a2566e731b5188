import { sql } from "kysely";
import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { SearchRebuildTable } from "../tables.ts";

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
