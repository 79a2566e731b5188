import { type CompiledQuery, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostState } from "../../tables.ts";

/** A post with its author and thread, as the newest posts of a network show it. */
export interface NewestPostRow {
  readonly id: string;
  readonly thread_id: string;
  readonly created_at: string;
  readonly body_html: string;
  readonly title: string;
  readonly kind: "question" | "post";
  readonly first_state: PostState | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly author_title: string | null;
  readonly author_organisation: string | null;
}

/** The newest post in a given place: the row that a page ends with. */
export interface NewestPostKey {
  readonly createdAt: string;
  readonly id: string;
}

/**
 * In the order of the index `posts_newest`, so that nothing is read beyond the page. The author stands as in
 * `listPersonRefs` of accounts; a test holds the two together.
 */
function compileQuery(db: Db, isFirstPage: boolean): CompiledQuery<NewestPostRow> {
  const before = isFirstPage ? sql`` : sql`and (p.created_at, p.id) < (${"createdAt"}, ${"id"})`;
  return sql<NewestPostRow>`
    select p.id, p.thread_id, p.created_at, p.body_html, t.title, t.kind, f.state as first_state,
      a.id as author_id, a.name as author_name,
      case when coalesce(m.title, '') = '' then a.title else m.title end as author_title,
      coalesce((select n.name from organisation_successions s join organisations n on n.id = s.successor_id
        where s.predecessor_id = o.id and s.on_date <= ${"today"} order by n.id limit 1), o.name) as author_organisation
    from posts p join threads t on t.id = p.thread_id
    left join posts f on f.thread_id = p.thread_id and f.is_first = 1
    left join people a on a.id = p.author_id
    left join affiliations m on m.id = (select c.id from affiliations c
      where c.person_id = a.id and c.status = 'confirmed' and c.valid_from <= ${"today"}
        and (c.valid_to is null or c.valid_to > ${"today"})
      order by c.valid_from desc, c.id desc limit 1)
    left join organisations o on o.id = m.organisation_id
    where p.network_id = ${"networkId"} and p.state = 'visible' ${before}
    order by p.created_at desc, p.id desc limit ${"limit"}`.compile(db);
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

/** The visible posts of a network, newest first; one more than the page holds. */
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
  const query =
    after === undefined
      ? { ...first, parameters: [today, today, today, networkId, size + 1] }
      : { ...next, parameters: [today, today, today, networkId, after.createdAt, after.id, size + 1] };
  return (await db.executeQuery<NewestPostRow>(query)).rows;
}
