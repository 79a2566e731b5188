import type { SearchKind } from "@rammevaerk/contracts/search";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import { numbersOf } from "../document-numbers.ts";
import type { SearchCodeList, SearchDocumentsTable } from "../tables.ts";
import type { DocumentTerms } from "./describe-terms.ts";

export type StoredDocument = SearchDocumentsTable;
export type NewDocument = Omit<SearchDocumentsTable, "id">;

/** Any number, as long as it stays the same. */
const lockClass = 20_261_123;

/**
 * Lets one at a time make what the search says of these, until the transaction ends: who comes second reads what the first has
 * written. SQLite has one writer at a time and needs no lock.
 */
export async function lockSubjects(tx: Db, kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (!isPostgres(tx)) return;
  const names = ids.map((id) => `${kind} ${id}`);
  await sql`select pg_advisory_xact_lock(${sql.lit(lockClass)}, key)
    from (select distinct hashtext(name) as key from unnest(${names}::text[]) as name order by key) as keys`.execute(
    tx,
  );
}

export function listStored(db: Db, kind: SearchKind, ids: readonly string[]): Promise<StoredDocument[]> {
  return db
    .selectFrom("search_documents")
    .selectAll()
    .where("kind", "=", kind)
    .where("subject_id", "in", ids)
    .execute();
}

const columns = [
  "kind",
  "subject_id",
  "href",
  "title",
  "keywords",
  "body",
  "region_ids",
  "target_groups",
  "audience",
  "as_of",
  "first_seen_at",
  "is_public",
  "is_past",
  "is_national",
  "is_discouraged",
  "changes_on",
  "content_hash",
] as const satisfies readonly (keyof NewDocument)[];

/** Puts a document in the index, in place of what was there of the same thing. Answers its number. */
export async function putDocument(tx: Db, document: NewDocument, terms: DocumentTerms): Promise<number> {
  const isServer = isPostgres(tx);
  const names = ["id", ...columns, ...(isServer ? ["terms"] : [])].map((name) => sql.ref(name));
  const values = [nextNumber(tx, document.kind), ...columns.map((name) => sql`${document[name]}`)];
  const all = isServer ? [...values, sql`${formatTerms(terms)}::tsvector`] : values;
  const changes = [...columns.slice(2), ...(isServer ? ["terms"] : [])].map(
    (name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`,
  );
  const { rows } = await sql<{ id: number }>`
    insert into search_documents (${sql.join(names)}) values (${sql.join(all)})
    on conflict (kind, subject_id) do update set ${sql.join(changes)} returning id`.execute(tx);
  const id = Number(rows[0]?.id);
  if (!isServer) {
    await sql`insert or replace into search_terms (rowid, title, keywords, body)
      values (${id}, ${terms.title.join(" ")}, ${terms.keywords.join(" ")}, ${terms.body.join(" ")})`.execute(
      tx,
    );
  }
  return id;
}

/** The next number among those of a kind. SQLite has one writer at a time; PostgreSQL counts for all of them. */
function nextNumber(tx: Db, kind: SearchKind) {
  const { above, last } = numbersOf(kind);
  return isPostgres(tx)
    ? sql`${sql.lit(above)} + nextval('search_numbers')`
    : sql`(select coalesce((select d.id from search_documents d where d.id > ${above} and d.id <= ${last}
        order by d.id desc limit 1), ${above}) + 1)`;
}

/** So often a term counts in one place: more make no difference to the order, and room is saved. */
const mostCounted = 8;
/** No later place can be written in a tsvector. */
const lastPlace = 16_383;

/** The terms as the text of a tsvector, weighted by where they stand: A title, B keywords, C body. */
function formatTerms({ title, keywords, body }: DocumentTerms): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [terms, weight] of [
    [title, "A"],
    [keywords, "B"],
    [body, "C"],
  ] as const) {
    const counts = new Map<string, number>();
    for (const term of terms) {
      place = Math.min(place + 1, lastPlace);
      const count = (counts.get(term) ?? 0) + 1;
      counts.set(term, count);
      if (count > mostCounted) continue;
      const known = places.get(term);
      if (known === undefined) places.set(term, [`${place}${weight}`]);
      else known.push(`${place}${weight}`);
    }
  }
  return [...places].map(([term, at]) => `'${term}':${at.join(",")}`).join(" ");
}

/** What stands beside documents in tables of its own. */
export interface DocumentParts {
  readonly audiences: readonly { document_id: number; audience: string; until: string | null }[];
  readonly codes: readonly { document_id: number; list: SearchCodeList; code: string }[];
  readonly titleWords: readonly { document_id: number; word: string }[];
}

const rowsAtOnce = 500;

/** Writes what stands beside documents, in place of what was there. */
export async function replaceParts(
  tx: Db,
  former: readonly number[],
  { audiences, codes, titleWords }: DocumentParts,
): Promise<void> {
  if (former.length > 0) {
    await tx.deleteFrom("search_audiences").where("document_id", "in", former).execute();
    await tx.deleteFrom("search_codes").where("document_id", "in", former).execute();
    await tx.deleteFrom("search_title_words").where("document_id", "in", former).execute();
  }
  for (const rows of inParts(audiences)) await tx.insertInto("search_audiences").values(rows).execute();
  for (const rows of inParts(codes)) await tx.insertInto("search_codes").values(rows).execute();
  for (const rows of inParts(titleWords)) await tx.insertInto("search_title_words").values(rows).execute();
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let begin = 0; begin < rows.length; begin += rowsAtOnce)
    parts.push(rows.slice(begin, begin + rowsAtOnce));
  return parts;
}

/** Takes documents out of the index, with all that stands beside them. */
export async function removeDocuments(tx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await replaceParts(tx, ids, { audiences: [], codes: [], titleWords: [] });
  await tx.deleteFrom("search_documents").where("id", "in", ids).execute();
  if (!isPostgres(tx)) await sql`delete from search_terms where rowid in (${sql.join([...ids])})`.execute(tx);
}

/** Counts words up or down. In the order of the words, so that two who do it at once wait for each other only one way. */
export async function countWords(tx: Db, changes: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...changes]
    .filter(([, change]) => change !== 0)
    .map(([word, documents]) => ({ word, documents }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  for (const part of inParts(rows)) {
    await tx
      .insertInto("search_vocabulary")
      .values(part)
      .onConflict((conflict) =>
        conflict.column("word").doUpdateSet({
          documents: sql<number>`search_vocabulary.documents + excluded.documents`,
        }),
      )
      .execute();
  }
  const fewer = rows.filter(({ documents }) => documents < 0).map(({ word }) => word);
  for (const words of inParts(fewer)) {
    await tx.deleteFrom("search_vocabulary").where("word", "in", words).where("documents", "<=", 0).execute();
  }
}
