import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { PostState, PostsTable, PostVersionsTable, ThreadsTable } from "../tables.ts";

/** A thread with what the policies ask of it. */
export type ThreadRow = ThreadsTable & {
  readonly first_id: string;
  readonly first_state: PostState;
  readonly has_replies: number;
};

export type PostRow = PostsTable & { readonly thread: ThreadRow };

export async function findThread(db: Db, id: string): Promise<ThreadRow | undefined> {
  const { rows } = await sql<ThreadRow>`
    select t.*, f.id as first_id, f.state as first_state,
      case when exists (select 1 from posts r where r.thread_id = t.id and r.is_first = 0 and r.state <> 'deleted')
        then 1 else 0 end as has_replies
    from threads t join posts f on f.thread_id = t.id and f.is_first = 1
    where t.id = ${id}`.execute(db);
  return rows[0];
}

export async function findPost(db: Db, id: string): Promise<PostRow | undefined> {
  const post = await db.selectFrom("posts").selectAll().where("id", "=", id).executeTakeFirst();
  const thread = post && (await findThread(db, post.thread_id));
  return thread && { ...post, thread };
}

/** What an earlier call with the same request wrote. */
export async function findByRequest(
  db: Db,
  { authorId, requestId }: { authorId: string; requestId: string },
): Promise<{ postId: string; threadId: string } | undefined> {
  return db
    .selectFrom("posts")
    .select(["id as postId", "thread_id as threadId"])
    .where("author_id", "=", authorId)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
}

export async function insertThread(
  tx: Db,
  thread: ThreadsTable,
  codes: readonly { list: "target-group" | "legal-basis" | "method"; code: string }[],
): Promise<void> {
  await tx.insertInto("threads").values(thread).execute();
  if (codes.length > 0)
    await tx
      .insertInto("thread_codes")
      .values(codes.map(({ list, code }) => ({ thread_id: thread.id, list, code })))
      .execute();
}

export async function insertPost(tx: Db, post: PostsTable): Promise<void> {
  await tx.insertInto("posts").values(post).execute();
}

/** Keeps a post's text as it was before a change. */
export async function insertVersion(tx: Db, version: PostVersionsTable): Promise<void> {
  await tx.insertInto("post_versions").values(version).execute();
}

/** The former texts of a post, newest first. */
export function listVersions(db: Db, postId: string): Promise<PostVersionsTable[]> {
  return db
    .selectFrom("post_versions")
    .selectAll()
    .where("post_id", "=", postId)
    .orderBy("version", "desc")
    .execute();
}

/** Changes a visible post that is still in the version that was read. Answers whether it was. */
export async function updatePostText(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Pick<PostsTable, "body_markdown" | "body_html" | "edited_at">,
): Promise<boolean> {
  const row = await tx
    .updateTable("posts")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "=", "visible")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Moves a post from one of these states to another. Answers whether it was in one of them. */
export async function updatePostState(
  tx: Db,
  { id, from }: { id: string; from: readonly PostState[] },
  values: Pick<PostsTable, "state" | "state_reason" | "state_at">,
): Promise<boolean> {
  const row = await tx
    .updateTable("posts")
    .set(values)
    .where("id", "=", id)
    .where("state", "in", from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateThread(
  tx: Db,
  id: string,
  values: Partial<Omit<ThreadsTable, "id" | "network_id">>,
): Promise<void> {
  await tx.updateTable("threads").set(values).where("id", "=", id).execute();
}

/** Takes a post that is no longer visible out of its thread's place in the list, and from being the accepted answer. */
export async function settleThread(tx: Db, threadId: string): Promise<void> {
  await sql`
    update threads set
      last_post_at = coalesce((select max(p.created_at) from posts p
        where p.thread_id = threads.id and p.state = 'visible'), created_at),
      accepted_post_id = (select p.id from posts p
        where p.id = threads.accepted_post_id and p.state = 'visible')
    where id = ${threadId}`.execute(tx);
}

export async function markActivity(tx: Db, networkId: string, at: string): Promise<void> {
  await tx.updateTable("networks").set({ last_activity_at: at }).where("id", "=", networkId).execute();
}

/** Empties a post that stayed deleted since a moment: its text, its history. Answers whether it was. */
export async function purgePost(tx: Db, id: string, deletedAt: string): Promise<boolean> {
  const row = await tx
    .updateTable("posts")
    .set({ body_markdown: "", body_html: "" })
    .where("id", "=", id)
    .where("state", "=", "deleted")
    .where("state_at", "=", deletedAt)
    .returning("is_first")
    .executeTakeFirst();
  if (row === undefined) return false;
  await tx.deleteFrom("post_versions").where("post_id", "=", id).execute();
  if (row.is_first === 1)
    await sql`update threads set title = '' where id = (select thread_id from posts where id = ${id})`.execute(
      tx,
    );
  return true;
}

/** Those of the people who are in the network now, with their names. */
export async function listMembersAmong(
  db: Db,
  { networkId, personIds, at }: { networkId: string; personIds: readonly string[]; at: string },
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("people as p")
    .select(["p.id", "p.name"])
    .where("p.id", "in", personIds)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("grants as g")
          .select("g.id")
          .whereRef("g.person_id", "=", "p.id")
          .where("g.limit_kind", "=", "network")
          .where("g.limit_id", "=", networkId)
          .where("g.ended_at", "is", null)
          .where((or) => or.or([or("g.expires_at", "is", null), or("g.expires_at", ">", at)])),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/**
 * Holds people until the transaction ends, in the order of their ids, so that limits on them can be counted.
 * It waits for others that count the same, not for those who write something of theirs.
 */
export async function lockPeople(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0 && isPostgres(tx))
    await sql`select id from people where id in (${sql.join(ids)}) order by id for no key update`.execute(tx);
}
