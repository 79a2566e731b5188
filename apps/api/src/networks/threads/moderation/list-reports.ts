import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { reportView } from "@rammevaerk/contracts/threads";
import { createExcerpt } from "@rammevaerk/markdown";
import type { z } from "zod";
import { listPersonRefs } from "../../../accounts/index.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { presentTitle } from "../present-title.ts";
import { listReportRows } from "./repository.ts";

const excerptLength = 220;

/** What has been reported in a network, for those who moderate it. Who reported it is not told. */
export async function listReports(
  { platform: { db, clock }, language }: SignedInContext,
  { networkId, after }: { readonly networkId: string; readonly after?: string | undefined },
): Promise<Page<z.output<typeof reportView>>> {
  const [isOpen, id = ""] = decodePageKey(after, 2) ?? [];
  const rows = await listReportRows(db, networkId, {
    after: isOpen === undefined ? undefined : { isOpen: isOpen === "1", id },
    size: limits.pageSize,
  });
  const page = cutPage(rows, limits.pageSize, (row) => [row.status === "open" ? 1 : 0, row.id]);
  const authorIds = page.rows.flatMap((row) => row.author_id ?? []);
  const authors = await listPersonRefs(db, [...new Set(authorIds)], clock);
  return {
    items: page.rows.map((row) => ({
      id: row.id,
      postId: row.post_id,
      threadId: row.thread_id,
      threadTitle: presentTitle(
        { title: row.title, firstState: row.first_state },
        { language, mayModerate: true },
      ),
      postExcerpt: row.state === "deleted" ? "" : createExcerpt(row.body_markdown, excerptLength),
      postState: row.state,
      author: authors.get(row.author_id ?? "") ?? null,
      reason: row.reason,
      reportedAt: row.reported_at,
      status: row.status,
    })),
    nextKey: page.nextKey,
    total: null,
  };
}
