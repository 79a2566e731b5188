import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { PostReportsTable, PostState } from "../../tables.ts";

/** Stores a report unless the same person has one open on the post. Answers whether it is new. */
export async function insertReport(tx: Db, report: PostReportsTable): Promise<boolean> {
  const known = await tx
    .selectFrom("post_reports")
    .select("id")
    .where("post_id", "=", report.post_id)
    .where("reporter_id", "=", report.reporter_id)
    .where("status", "=", "open")
    .executeTakeFirst();
  if (known !== undefined) return false;
  await tx.insertInto("post_reports").values(report).execute();
  return true;
}

export function findReport(db: Db, id: string): Promise<PostReportsTable | undefined> {
  return db.selectFrom("post_reports").selectAll().where("id", "=", id).executeTakeFirst();
}

export type ReportRow = PostReportsTable & {
  readonly thread_id: string;
  readonly title: string;
  readonly first_state: PostState;
  readonly state: PostState;
  readonly author_id: string | null;
  readonly body_markdown: string;
};

/** A network's reports, open ones first, newest first; one more than the page holds. */
export async function listReportRows(
  db: Db,
  networkId: string,
  { after, size }: { after: { isOpen: boolean; id: string } | undefined; size: number },
): Promise<ReportRow[]> {
  const isOpen = sql`case when r.status = 'open' then 1 else 0 end`;
  const before =
    after === undefined ? sql`` : sql`and (${isOpen}, r.id) < (${after.isOpen ? 1 : 0}, ${after.id})`;
  const { rows } = await sql<ReportRow>`
    select r.*, p.thread_id, p.state, p.author_id, p.body_markdown, t.title, f.state as first_state
    from post_reports r join posts p on p.id = r.post_id join threads t on t.id = p.thread_id
    join posts f on f.thread_id = t.id and f.is_first = 1
    where r.network_id = ${networkId} ${before}
    order by ${isOpen} desc, r.id desc limit ${size + 1}`.execute(db);
  return rows;
}

/** Closes open reports: one, or all on a post. Answers the ids of those that were open. */
export async function closeReports(
  tx: Db,
  which: { readonly id: string } | { readonly postId: string },
  { by, at }: { by: string; at: string },
): Promise<string[]> {
  const query = tx
    .updateTable("post_reports")
    .set({ status: "closed", closed_by: by, closed_at: at })
    .where("status", "=", "open");
  const rows = await ("id" in which
    ? query.where("id", "=", which.id)
    : query.where("post_id", "=", which.postId)
  )
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}
