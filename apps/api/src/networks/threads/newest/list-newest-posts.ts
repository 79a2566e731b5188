import type { Language, Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { newestPost } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { todayIn } from "../../../platform/today.ts";
import { presentTitle } from "../present-title.ts";
import { listNewestPostRows, type NewestPostRow } from "./repository.ts";

type NewestPost = z.output<typeof newestPost>;

/** What was written last in a network, whatever the thread, newest first. */
export async function listNewestPosts(
  { platform: { db, clock }, language }: SignedInContext,
  { networkId, after }: { readonly networkId: string; readonly after?: string | undefined },
): Promise<Page<NewestPost>> {
  const [createdAt, id = ""] = decodePageKey(after, 2) ?? [];
  const rows = await listNewestPostRows(db, {
    networkId,
    today: todayIn(clock),
    after: createdAt === undefined ? undefined : { createdAt, id },
    size: limits.pageSize,
  });
  const page = cutPage(arrange(rows), limits.pageSize, (row) => [row.created_at, row.id]);
  return {
    items: page.rows.map((row) => presentNewestPost(row, language)),
    nextKey: page.nextKey,
    total: null,
  };
}

/** One row a post, newest first. Of an author's affiliations the latest stands, as in `findCurrentAffiliation`. */
function arrange(rows: readonly NewestPostRow[]): NewestPostRow[] {
  const posts = new Map<string, NewestPostRow>();
  for (const row of rows) {
    const other = posts.get(row.id);
    if (other === undefined || isLater(row, other)) posts.set(row.id, row);
  }
  return [...posts.values()].toSorted((a, b) => compare(b.created_at, a.created_at) || compare(b.id, a.id));
}

function isLater(a: NewestPostRow, b: NewestPostRow): boolean {
  const order = compare(a.affiliation_from ?? "", b.affiliation_from ?? "");
  return order === 0 ? compare(a.affiliation_id ?? "", b.affiliation_id ?? "") > 0 : order > 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function presentNewestPost(row: NewestPostRow, language: Language): NewestPost {
  const thread = { title: row.thread_title, firstState: row.first_state ?? "deleted" };
  return {
    id: row.id,
    threadId: row.thread_id,
    author: presentAuthor(row),
    createdAt: row.created_at,
    bodyHtml: row.body_html,
    threadTitle: presentTitle(thread, { language, mayModerate: false }),
    isQuestion: row.kind === "question",
  };
}

/** The author as in `listPersonRefs` of accounts; a test holds the two together. */
function presentAuthor(row: NewestPostRow): NewestPost["author"] {
  const { author_id: id, author_name: name, author_title: title } = row;
  if (id === null || name === null || title === null) return null;
  const { affiliation_title: current, organisation_name: organisation } = row;
  return { id, name, title: current === null || current === "" ? title : current, organisation };
}
