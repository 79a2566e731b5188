import type { CompetenceList } from "@rammevaerk/domain/accounts";
import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

export interface SearchedThread {
  readonly id: string;
  readonly network_id: string;
  readonly title: string;
  readonly created_at: string;
  readonly is_national: number;
}

/** Those whose first post everybody in the network may read. */
export async function listOpenThreads(db: Db, ids: readonly string[]): Promise<SearchedThread[]> {
  const { rows } = await sql<SearchedThread>`
    select t.id, t.network_id, t.title, t.created_at, n.is_national
    from threads t join networks n on n.id = t.network_id
      join posts f on f.thread_id = t.id and f.is_first = 1 and f.state = 'visible'
    where t.id in (${sql.join([...ids])})`.execute(db);
  return rows;
}

export interface SearchedPost {
  readonly thread_id: string;
  readonly body_html: string;
  readonly created_at: string;
}

/** The posts that everybody in the network may read, in the order of the thread. */
export function listOpenPosts(db: Db, threadIds: readonly string[]): Promise<SearchedPost[]> {
  return db
    .selectFrom("posts")
    .select(["thread_id", "body_html", "created_at"])
    .where("thread_id", "in", threadIds)
    .where("state", "=", "visible")
    .orderBy("is_first", "desc")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export function listThreadCodes(
  db: Db,
  threadIds: readonly string[],
): Promise<{ thread_id: string; list: CompetenceList; code: string }[]> {
  return db
    .selectFrom("thread_codes")
    .selectAll()
    .where("thread_id", "in", threadIds)
    .orderBy("list")
    .orderBy("code")
    .execute();
}

/** The regions of the networks that threads are in, by thread. */
export async function listThreadRegions(
  db: Db,
  threadIds: readonly string[],
): Promise<{ thread_id: string; region_id: string }[]> {
  return db
    .selectFrom("threads as t")
    .innerJoin("network_regions as r", "r.network_id", "t.network_id")
    .select(["t.id as thread_id", "r.region_id"])
    .where("t.id", "in", threadIds)
    .orderBy("r.region_id")
    .execute();
}
