import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { SearchCodeList } from "../tables.ts";

/** What stands beside documents, by document. */
export interface StoredParts {
  readonly audiences: ReadonlyMap<number, readonly { audience: string; until: string | null }[]>;
  readonly codes: ReadonlyMap<number, readonly { list: SearchCodeList; code: string }[]>;
  readonly titleWords: ReadonlyMap<number, readonly string[]>;
  /** The documents that have terms. */
  readonly found: ReadonlySet<number>;
}

export async function listParts(db: Db, ids: readonly number[]): Promise<StoredParts> {
  if (ids.length === 0)
    return { audiences: new Map(), codes: new Map(), titleWords: new Map(), found: new Set() };
  const audiences = await db
    .selectFrom("search_audiences")
    .selectAll()
    .where("document_id", "in", ids)
    .execute();
  const codes = await db.selectFrom("search_codes").selectAll().where("document_id", "in", ids).execute();
  const words = await db
    .selectFrom("search_title_words")
    .selectAll()
    .where("document_id", "in", ids)
    .execute();
  const list = sql.join([...ids]);
  const { rows } = isPostgres(db)
    ? await sql<{
        id: number;
      }>`select id from search_documents where id in (${list}) and terms is not null`.execute(db)
    : await sql<{ id: number }>`select rowid as id from search_terms where rowid in (${list})`.execute(db);
  const wordsOf = Map.groupBy(words, (row) => row.document_id);
  return {
    audiences: Map.groupBy(audiences, (row) => row.document_id),
    codes: Map.groupBy(codes, (row) => row.document_id),
    titleWords: new Map([...wordsOf].map(([id, own]) => [id, own.map(({ word }) => word)])),
    found: new Set(rows.map((row) => row.id)),
  };
}

/** On SQLite the terms are in a table of their own: how many documents it holds. Undefined on PostgreSQL. */
export async function countTerms(db: Db): Promise<number | undefined> {
  if (isPostgres(db)) return undefined;
  const { rows } = await sql<{ count: number }>`select count(*) as count from search_terms`.execute(db);
  return rows[0]?.count;
}
