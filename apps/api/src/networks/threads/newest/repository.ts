import { type CompiledQuery, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostState } from "../../tables.ts";

/** A post with its author and thread, as the newest posts of a network show it. */
export interface NewestPostRow {
  readonly id: string;
  readonly thread_id: string;
  readonly created_at: string;
  readonly body_html: string;
  readonly thread_title: string;
  readonly kind: "question" | "post";
  readonly first_state: PostState | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly author_title: string | null;
  /** The author's affiliation in force: one row for each, where there are several. */
  readonly affiliation_id: string | null;
  readonly affiliation_from: string | null;
  readonly affiliation_title: string | null;
  readonly organisation_name: string | null;
}

/** The newest post in a given place: the row that a page ends with. */
export interface NewestPostKey {
  readonly createdAt: string;
  readonly id: string;
}

/** The page is cut in the order of the index `posts_newest`, so that nothing is read beyond it; the rest is found by key. */
function compileQuery(db: Db, isFirstPage: boolean): CompiledQuery<NewestPostRow> {
  const before = isFirstPage ? sql`` : sql`and (created_at, id) < (${"createdAt"}, ${"id"})`;
  return sql<NewestPostRow>`
    select p.id, p.thread_id, p.created_at, p.body_html, t.title as thread_title, t.kind, f.state as first_state,
      a.id as author_id, a.name as author_name, a.title as author_title,
      m.id as affiliation_id, m.valid_from as affiliation_from, m.title as affiliation_title,
      case when o.id is not null then coalesce((
        select n.name from organisation_successions s join organisations n on n.id = s.successor_id
        where s.predecessor_id = o.id and s.on_date <= ${"today"} order by s.successor_id limit 1), o.name)
      end as organisation_name
    from (
      select id, thread_id, author_id, created_at, body_html from posts
      where network_id = ${"networkId"} and state = 'visible' ${before}
      order by created_at desc, id desc limit ${"limit"}
    ) p
    join threads t on t.id = p.thread_id
    left join posts f on f.thread_id = p.thread_id and f.is_first = 1
    left join people a on a.id = p.author_id
    left join affiliations m on m.person_id = p.author_id and m.status = 'confirmed' and m.valid_from <= ${"today"}
      and (m.valid_to is null or m.valid_to > ${"today"})
    left join organisations o on o.id = m.organisation_id`.compile(db);
}

interface Queries {
  readonly first: CompiledQuery<NewestPostRow>;
  readonly next: CompiledQuery<NewestPostRow>;
}

const queriesOf = new WeakMap<Db, Queries>();

/** Compiled once for each database: this is what members see first, every time. */
function getQueries(db: Db): Queries {
  const known = queriesOf.get(db);
  if (known !== undefined) return known;
  const made = { first: compileQuery(db, true), next: compileQuery(db, false) };
  queriesOf.set(db, made);
  return made;
}

/** The visible posts of a network in no order; one more than the page holds, and a row for each affiliation of an author. */
export async function listNewestPostRows(
  db: Db,
  {
    networkId,
    today,
    after,
    size,
  }: { networkId: string; today: string; after: NewestPostKey | undefined; size: number },
): Promise<NewestPostRow[]> {
  const { first, next } = getQueries(db);
  const key = after === undefined ? [] : [after.createdAt, after.id];
  const parameters = [today, networkId, ...key, size + 1, today, today];
  return (await db.executeQuery<NewestPostRow>({ ...(after === undefined ? first : next), parameters })).rows;
}
