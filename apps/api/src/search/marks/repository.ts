import type { SearchKind } from "@rammevaerk/contracts/search";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import { queryText } from "../../platform/db/query-text.ts";

export interface Mark {
  readonly id: number;
  readonly kind: SearchKind;
  readonly subject_id: string;
}

const oldest = "select id, kind, subject_id from search_marks order by id limit ?";

/** The oldest marks that nobody else is at work on. */
export function listMarks(tx: Db, most: number): Promise<Mark[]> {
  const text = isPostgres(tx) ? `${oldest} for update skip locked` : oldest;
  return queryText<Mark>(tx, { text, values: [most] });
}

/** Only these: what is marked again meanwhile stays marked. */
export async function deleteMarks(tx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("search_marks").where("id", "in", ids).execute();
}

export async function deleteAllMarks(tx: Db): Promise<void> {
  await tx.deleteFrom("search_marks").execute();
}

export async function countMarks(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("search_marks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Which of these are marked. */
export async function listMarkedAmong(
  db: Db,
  kind: SearchKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("search_marks")
    .select("subject_id")
    .where("kind", "=", kind)
    .where("subject_id", "in", ids)
    .execute();
  return new Set(rows.map((row) => row.subject_id));
}

/** Some marked things of these kinds that are in the index. */
export async function listMarkedStored(
  tx: Db,
  kinds: readonly SearchKind[],
  most: number,
): Promise<{ kind: SearchKind; subject_id: string }[]> {
  const { rows } = await sql<{ kind: SearchKind; subject_id: string }>`
    select distinct d.kind, d.subject_id
    from search_marks m join search_documents d on d.kind = m.kind and d.subject_id = m.subject_id
    where m.kind in (${sql.join([...kinds])}) limit ${most}`.execute(tx);
  return rows;
}

/** Marks what says something else by now though nobody changed it: a day came, or somebody's time in a network ended. */
export async function markOutdated(tx: Db, { today, now }: { today: string; now: string }): Promise<void> {
  await sql`insert into search_marks (kind, subject_id)
    select d.kind, d.subject_id from search_documents d where d.changes_on <= ${today}
    union
    select d.kind, d.subject_id from search_documents d join search_audiences a on a.document_id = d.id
    where a.until <= ${now}`.execute(tx);
}

/** Answers whether a message of a topic waits that nobody has begun to deliver. */
export async function isWaiting(tx: Db, { topic, now }: { topic: string; now: string }): Promise<boolean> {
  const row = await tx
    .selectFrom("outbox_messages")
    .select("id")
    .where("topic", "=", topic)
    .where("delivered_at", "is", null)
    .where("dead_at", "is", null)
    .where((eb) => eb.or([eb("locked_until", "is", null), eb("locked_until", "<=", now)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
