import type { SubjectCode, WatchLevel } from "@rammevaerk/domain/networks";
import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostState, PostsTable, ThreadsTable } from "../../tables.ts";

/** Which threads of a network a list holds. */
export interface ThreadFilter {
  readonly networkId: string;
  readonly kind?: "question" | "post" | undefined;
  /** Only questions that nobody has answered yet. */
  readonly unanswered?: boolean | undefined;
}

export type ListedThread = ThreadsTable & {
  readonly first_state: PostState;
  readonly first_markdown: string;
  readonly reply_count: number;
};

const isReplyIn = sql`r.thread_id = t.id and r.is_first = 0`;

/** The threads of the filter. Deleted ones are left out, unless somebody had answered. */
const selectThreads = ({ networkId, kind, unanswered }: ThreadFilter) => sql`
  from threads t join posts f on f.thread_id = t.id and f.is_first = 1
  where t.network_id = ${networkId}
    and (f.state <> 'deleted' or exists (select 1 from posts r where ${isReplyIn} and r.state <> 'deleted'))
    ${kind === undefined ? sql`` : sql`and t.kind = ${kind}`}
    ${
      unanswered === true
        ? sql`and t.kind = 'question' and t.accepted_post_id is null
            and not exists (select 1 from posts r where ${isReplyIn} and r.state = 'visible')`
        : sql``
    }`;

const columns = sql`t.*, f.state as first_state, f.body_markdown as first_markdown,
  (select count(*) from posts r where ${isReplyIn} and r.state = 'visible') as reply_count`;

/** The pinned threads, pinned last first. */
export async function listPinnedThreads(db: Db, filter: ThreadFilter): Promise<ListedThread[]> {
  const { rows } = await sql<ListedThread>`
    select ${columns} ${selectThreads(filter)} and t.pinned_at is not null
    order by t.pinned_at desc, t.id desc limit 100`.execute(db);
  return rows;
}

/** The others, those with the newest post first. */
export async function listUnpinnedThreads(
  db: Db,
  filter: ThreadFilter,
  { after, limit }: { after: { lastPostAt: string; id: string } | undefined; limit: number },
): Promise<ListedThread[]> {
  const before =
    after === undefined ? sql`` : sql`and (t.last_post_at, t.id) < (${after.lastPostAt}, ${after.id})`;
  const { rows } = await sql<ListedThread>`
    select ${columns} ${selectThreads(filter)} and t.pinned_at is null ${before}
    order by t.last_post_at desc, t.id desc limit ${limit}`.execute(db);
  return rows;
}

/** How many threads there are, counted no further than the cap. */
export async function countThreads(db: Db, filter: ThreadFilter, cap: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select t.id ${selectThreads(filter)} limit ${cap}) as counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What threads are about, by thread. */
export async function listCodesOf(db: Db, threadIds: readonly string[]): Promise<Map<string, SubjectCode[]>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("thread_codes")
    .selectAll()
    .where("thread_id", "in", threadIds)
    .orderBy("list")
    .orderBy("code")
    .execute();
  const found = new Map<string, SubjectCode[]>();
  for (const { thread_id, list, code } of rows)
    found.set(thread_id, [...(found.get(thread_id) ?? []), { list, code }]);
  return found;
}

export function getFirstPost(db: Db, threadId: string): Promise<PostsTable> {
  return db
    .selectFrom("posts")
    .selectAll()
    .where("thread_id", "=", threadId)
    .where("is_first", "=", 1)
    .executeTakeFirstOrThrow();
}

/** Whose replies a page of a thread holds. A deleted one is shown to its author only, who can take that back. */
export interface ReplyFilter {
  readonly threadId: string;
  readonly readerId: string;
}

const selectReplies = (db: Db, { threadId, readerId }: ReplyFilter) =>
  db
    .selectFrom("posts")
    .where("thread_id", "=", threadId)
    .where("is_first", "=", 0)
    .where((eb) => eb.or([eb("state", "<>", "deleted"), eb("author_id", "=", readerId)]));

/** The replies in the order in which they were written; one more than the page holds. */
export function listReplies(
  db: Db,
  filter: ReplyFilter,
  { after, size }: { after: { createdAt: string; id: string } | undefined; size: number },
): Promise<PostsTable[]> {
  let query = selectReplies(db, filter)
    .selectAll()
    .orderBy("created_at")
    .orderBy("id")
    .limit(size + 1);
  if (after !== undefined)
    query = query.where((eb) =>
      eb(eb.refTuple("created_at", "id"), ">", eb.tuple(after.createdAt, after.id)),
    );
  return query.execute();
}

export async function countReplies(db: Db, filter: ReplyFilter, cap: number): Promise<number> {
  const { count } = await db
    .selectFrom(selectReplies(db, filter).select("id").limit(cap).as("counted"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** How useful posts were found, and whether the reader was among those, by post. */
export async function listUsefulOf(
  db: Db,
  postIds: readonly string[],
  readerId: string,
): Promise<Map<string, { count: number; isMine: boolean }>> {
  const { rows } = await sql<{ post_id: string; count: number; mine: number }>`
    select post_id, count(*) as count, sum(case when person_id = ${readerId} then 1 else 0 end) as mine
    from useful_marks where post_id in (${sql.join(postIds)}) group by post_id`.execute(db);
  return new Map(rows.map((row) => [row.post_id, { count: row.count, isMine: row.mine > 0 }]));
}

/** The network's name, and the reader's watch levels in it and on one of its threads. */
export async function getThreadSurroundings(
  db: Db,
  { networkId, threadId, personId }: { networkId: string; threadId: string; personId: string },
): Promise<{
  name: string;
  default_watch_level: WatchLevel;
  thread_level: WatchLevel | null;
  network_level: WatchLevel | null;
}> {
  return db
    .selectFrom("networks as n")
    .leftJoin("watches as wt", (join) =>
      join
        .onRef("wt.network_id", "=", "n.id")
        .on("wt.person_id", "=", personId)
        .on("wt.thread_id", "=", threadId),
    )
    .leftJoin("watches as wn", (join) =>
      join
        .onRef("wn.network_id", "=", "n.id")
        .on("wn.person_id", "=", personId)
        .on("wn.thread_id", "=", "all"),
    )
    .select(["n.name", "n.default_watch_level", "wt.level as thread_level", "wn.level as network_level"])
    .where("n.id", "=", networkId)
    .executeTakeFirstOrThrow();
}
