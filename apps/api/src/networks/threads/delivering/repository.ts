import type { CompetenceList } from "@rammevaerk/domain/accounts";
import type { WatchLevel } from "@rammevaerk/domain/networks";
import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostsTable, ThreadsTable } from "../../tables.ts";

/** A post that all members may read, with what decides who is told of it. */
export type DeliverablePost = Pick<
  PostsTable,
  "id" | "thread_id" | "network_id" | "author_id" | "is_first" | "body_markdown"
> &
  Pick<ThreadsTable, "kind"> & {
    readonly thread_author_id: string | null;
    readonly default_watch_level: WatchLevel;
  };

/** The post, unless it or its thread has been deleted, hidden or removed meanwhile. */
export async function findDeliverablePost(db: Db, postId: string): Promise<DeliverablePost | undefined> {
  const { rows } = await sql<DeliverablePost>`
    select p.id, p.thread_id, p.network_id, p.author_id, p.is_first, p.body_markdown, t.kind,
      t.author_id as thread_author_id, n.default_watch_level
    from posts p join threads t on t.id = p.thread_id join networks n on n.id = p.network_id
    join posts f on f.thread_id = t.id and f.is_first = 1
    where p.id = ${postId} and p.state = 'visible' and f.state in ('visible', 'deleted')`.execute(db);
  return rows[0];
}

export async function listThreadCodes(
  db: Db,
  threadId: string,
): Promise<{ list: CompetenceList; code: string }[]> {
  return db.selectFrom("thread_codes").select(["list", "code"]).where("thread_id", "=", threadId).execute();
}

/** A member as a possible receiver. */
export interface Receiver {
  readonly id: string;
  readonly thread_level: WatchLevel | null;
  readonly network_level: WatchLevel | null;
  readonly is_asked: number;
}

/**
 * The members of a network in the order of their ids, so many at a time, with what they have chosen about a thread and
 * whether its author asked them. To whom somebody passed the question on is told of that.
 */
export async function listReceivers(
  db: Db,
  post: Pick<DeliverablePost, "network_id" | "thread_id">,
  { after, size, at }: { after: string; size: number; at: string },
): Promise<Receiver[]> {
  const { rows } = await sql<Receiver>`
    select m.person_id as id, wt.level as thread_level, wn.level as network_level,
      case when a.id is null or exists (select 1 from asks b where b.thread_id = a.thread_id and b.passed_to = a.person_id)
        then 0 else 1 end as is_asked
    from (
      select distinct person_id from grants
      where limit_kind = 'network' and limit_id = ${post.network_id} and person_id > ${after}
        and ended_at is null and (expires_at is null or expires_at > ${at})
      order by person_id limit ${size}
    ) m
    left join watches wt on wt.person_id = m.person_id and wt.network_id = ${post.network_id} and wt.thread_id = ${post.thread_id}
    left join watches wn on wn.person_id = m.person_id and wn.network_id = ${post.network_id} and wn.thread_id = 'all'
    left join asks a on a.person_id = m.person_id and a.thread_id = ${post.thread_id}
    order by m.person_id`.execute(db);
  return rows;
}

/** Those of the people who have any of these competences. */
export async function listKnowing(
  db: Db,
  personIds: readonly string[],
  codes: readonly { list: CompetenceList; code: string }[],
): Promise<Set<string>> {
  if (personIds.length === 0 || codes.length === 0) return new Set();
  const rows = await db
    .selectFrom("competences")
    .select("person_id")
    .distinct()
    .where("person_id", "in", personIds)
    .where((eb) =>
      eb.or(codes.map(({ list, code }) => eb.and([eb("list", "=", list), eb("code", "=", code)]))),
    )
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
