import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostState } from "../../tables.ts";

/** What a person wrote, with where it stands. */
export async function listPostsOf(
  db: Db,
  personId: string,
): Promise<
  {
    id: string;
    network: string;
    title: string;
    is_first: number;
    body_markdown: string;
    created_at: string;
    edited_at: string | null;
    state: PostState;
    state_reason: string | null;
  }[]
> {
  return db
    .selectFrom("posts as p")
    .innerJoin("threads as t", "t.id", "p.thread_id")
    .innerJoin("networks as n", "n.id", "p.network_id")
    .select(["p.id", "n.name as network", "t.title", "p.is_first", "p.body_markdown", "p.created_at"])
    .select(["p.edited_at", "p.state", "p.state_reason"])
    .where("p.author_id", "=", personId)
    .orderBy("p.id")
    .execute();
}

export function listVersionsOf(
  db: Db,
  personId: string,
): Promise<{ post_id: string; body_markdown: string; edited_at: string }[]> {
  return db
    .selectFrom("post_versions")
    .select(["post_id", "body_markdown", "edited_at"])
    .where("edited_by", "=", personId)
    .orderBy("post_id")
    .orderBy("version")
    .execute();
}

export function listFilesOf(
  db: Db,
  personId: string,
): Promise<{ name: string; content_type: string; size_bytes: number; created_at: string }[]> {
  return db
    .selectFrom("attachments")
    .select(["name", "content_type", "size_bytes", "created_at"])
    .where("uploaded_by", "=", personId)
    .where("removed_at", "is", null)
    .orderBy("id")
    .execute();
}

export function listAsksOf(
  db: Db,
  personId: string,
): Promise<{ title: string; status: string; asked_at: string; answered_at: string | null }[]> {
  return db
    .selectFrom("asks as a")
    .innerJoin("threads as t", "t.id", "a.thread_id")
    .select(["t.title", "a.status", "a.asked_at", "a.answered_at"])
    .where("a.person_id", "=", personId)
    .orderBy("a.id")
    .execute();
}

export function listUsefulOf(db: Db, personId: string): Promise<{ title: string }[]> {
  return db
    .selectFrom("useful_marks as u")
    .innerJoin("posts as p", "p.id", "u.post_id")
    .innerJoin("threads as t", "t.id", "p.thread_id")
    .select(["t.title"])
    .where("u.person_id", "=", personId)
    .orderBy("p.id")
    .execute();
}

export function listReportsOf(
  db: Db,
  personId: string,
): Promise<{ title: string; reason: string; reported_at: string }[]> {
  return db
    .selectFrom("post_reports as r")
    .innerJoin("posts as p", "p.id", "r.post_id")
    .innerJoin("threads as t", "t.id", "p.thread_id")
    .select(["t.title", "r.reason", "r.reported_at"])
    .where("r.reporter_id", "=", personId)
    .orderBy("r.id")
    .execute();
}

/** Empties a person's posts (all, or those that are deleted already): text, title, history. Answers the ids of their files. */
export async function emptyPosts(
  tx: Db,
  { personId, onlyDeleted, at }: { personId: string; onlyDeleted: boolean; at: string },
): Promise<string[]> {
  const posts = sql`(select p.id from posts p where p.author_id = ${personId} ${onlyDeleted ? sql`and p.state = 'deleted'` : sql``})`;
  await sql`update threads set title = '' where id in (
    select p.thread_id from posts p where p.is_first = 1 and p.id in ${posts})`.execute(tx);
  await sql`update threads set accepted_post_id = null where accepted_post_id in ${posts}`.execute(tx);
  await sql`delete from post_versions where post_id in ${posts}`.execute(tx);
  const files = await sql<{ id: string }>`
    update attachments set removed_at = ${at}, name = '' where removed_at is null and post_id in ${posts} returning id`.execute(
    tx,
  );
  await sql`update posts set body_markdown = '', body_html = '', state = 'deleted', state_at = ${at}
    where id in ${posts}`.execute(tx);
  return files.rows.map((row) => row.id);
}

/** Takes away what only the person was to see, and the person from everything that others keep. Answers the ids of files that went. */
export async function forgetPerson(tx: Db, personId: string): Promise<string[]> {
  const unclaimed = await tx
    .deleteFrom("attachments")
    .where("uploaded_by", "=", personId)
    .where("post_id", "is", null)
    .where("is_network_file", "=", 0)
    .returning("id")
    .execute();
  for (const table of ["useful_marks", "drafts", "asks"] as const)
    await tx.deleteFrom(table).where("person_id", "=", personId).execute();
  await tx.updateTable("asks").set({ passed_to: null }).where("passed_to", "=", personId).execute();
  await tx
    .updateTable("posts")
    .set({ author_id: null, state_reason: null })
    .where("author_id", "=", personId)
    .execute();
  await tx.updateTable("threads").set({ author_id: null }).where("author_id", "=", personId).execute();
  await tx.updateTable("post_versions").set({ edited_by: null }).where("edited_by", "=", personId).execute();
  await tx
    .updateTable("attachments")
    .set({ uploaded_by: null })
    .where("uploaded_by", "=", personId)
    .execute();
  await tx
    .updateTable("post_reports")
    .set({ reporter_id: null })
    .where("reporter_id", "=", personId)
    .execute();
  await tx.updateTable("post_reports").set({ closed_by: null }).where("closed_by", "=", personId).execute();
  return unclaimed.map((row) => row.id);
}

/** A text of somebody else in which a person is mentioned; `version` is null for the post as it is now. */
export interface MentioningText {
  readonly post_id: string;
  readonly network_id: string;
  readonly version: number | null;
  readonly body_markdown: string;
}

export async function listMentioning(tx: Db, personId: string): Promise<MentioningText[]> {
  const pattern = `%person:${personId}%`;
  const { rows } = await sql<MentioningText>`
    select p.id as post_id, p.network_id, null as version, p.body_markdown from posts p
      where lower(p.body_markdown) like ${pattern}
    union all
    select v.post_id, p.network_id, v.version, v.body_markdown from post_versions v join posts p on p.id = v.post_id
      where lower(v.body_markdown) like ${pattern}`.execute(tx);
  return rows;
}

export async function replaceText(
  tx: Db,
  { post_id, version }: MentioningText,
  values: { body_markdown: string; body_html: string },
): Promise<void> {
  if (version === null) await tx.updateTable("posts").set(values).where("id", "=", post_id).execute();
  else
    await tx
      .updateTable("post_versions")
      .set(values)
      .where("post_id", "=", post_id)
      .where("version", "=", version)
      .execute();
}

export async function getName(tx: Db, personId: string): Promise<string> {
  const { name } = await tx
    .selectFrom("people")
    .select("name")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return name;
}
