import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { QueueItem } from "@rammevaerk/contracts/method-versions";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { todayIn } from "../../../platform/today.ts";
import { listPeople } from "../../list-people.ts";
import { countQueue, listQueueRows } from "./repository.ts";

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/** What waits for a reviewer, longest first. What the reader wrote is among it, marked: somebody else decides on it. */
export async function listQueue(
  ctx: SignedInContext,
  { after }: { readonly after?: string | undefined },
): Promise<Page<QueueItem>> {
  const { db, clock } = ctx.platform;
  const today = todayIn(clock);
  const size = limits.pageSize;
  const [rows, total] = await Promise.all([
    listQueueRows(db, today, { after: decodePageKey(after, 2), size }),
    countQueue(db, today, mostCounted),
  ]);
  const page = cutPage(rows, size, (row) => [row.waiting_since, row.id]);
  const people = await listPeople(
    ctx,
    page.rows.map((row) => row.author_id),
  );
  const items = page.rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    methodCode: row.method_code,
    methodName: row.method_name,
    title: row.title,
    author: people(row.author_id),
    waitingSince: row.waiting_since,
    dueOn: row.due_on,
    isOwn: row.author_id === ctx.actor.personId,
  }));
  return { items, nextKey: page.nextKey, total };
}
