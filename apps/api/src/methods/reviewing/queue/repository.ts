import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

/** Something that waits for a reviewer. */
export interface QueueRow {
  readonly kind: "version" | "experience" | "due";
  readonly id: string;
  readonly method_code: string;
  readonly method_name: string;
  readonly title: string;
  readonly author_id: string | null;
  readonly waiting_since: string;
  readonly due_on: string | null;
}

/** Versions and experiences that were handed in, and published methods whose review date has come. */
function selectQueue(today: string) {
  return sql`
    select 'version' as kind, v.id, m.code as method_code, m.name as method_name, m.name as title, v.author_id,
      v.submitted_at as waiting_since, null as due_on
    from method_versions v join methods m on m.id = v.method_id where v.state = 'in-review'
    union all
    select 'experience', x.id, m.code, m.name, o.name, x.author_id, x.submitted_at, null
    from method_experiences x join methods m on m.id = x.method_id join organisations o on o.id = x.organisation_id
    where x.state = 'in-review'
    union all
    select 'due', m.id, m.code, m.name, m.name, null, m.next_review_on || 'T00:00:00.000Z', m.next_review_on
    from methods m where m.status = 'published' and m.next_review_on <= ${today}`;
}

/** What waits, longest first, one more than the page holds. */
export async function listQueueRows(
  db: Db,
  today: string,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<QueueRow[]> {
  const [since = "", id = ""] = after ?? [];
  const isAfter =
    after === undefined
      ? sql``
      : sql`where q.waiting_since > ${since} or (q.waiting_since = ${since} and q.id > ${id})`;
  const { rows } = await sql<QueueRow>`
    select q.* from (${selectQueue(today)}) q ${isAfter} order by q.waiting_since, q.id limit ${size + 1}`.execute(
    db,
  );
  return rows;
}

/** How much waits, counted no further than `most`. */
export async function countQueue(db: Db, today: string, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select q.id from (${selectQueue(today)}) q limit ${most}) found`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
