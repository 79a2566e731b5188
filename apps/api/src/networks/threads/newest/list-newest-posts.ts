import type { Language, Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { newestPost } from "@rammevaerk/contracts/threads";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
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
    today: toDateInCopenhagen(isoNow(clock)),
    after: createdAt === undefined ? undefined : { createdAt, id },
    size: limits.pageSize,
  });
  const page = cutPage(rows, limits.pageSize, (row) => [row.created_at, row.id]);
  return {
    items: page.rows.map((row) => presentNewestPost(row, language)),
    nextKey: page.nextKey,
    total: null,
  };
}

function presentNewestPost(row: NewestPostRow, language: Language): NewestPost {
  const { author_id: id, author_name: name, author_title: title, author_organisation: organisation } = row;
  const thread = { title: row.title, firstState: row.first_state ?? "deleted" };
  return {
    id: row.id,
    threadId: row.thread_id,
    author: id === null || name === null || title === null ? null : { id, name, title, organisation },
    createdAt: row.created_at,
    bodyHtml: row.body_html,
    threadTitle: presentTitle(thread, { language, mayModerate: false }),
    isQuestion: row.kind === "question",
  };
}
