import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { Language, Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { listThreadsInput, ThreadSummary } from "@rammevaerk/contracts/threads";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { createExcerpt } from "@rammevaerk/markdown";
import type { z } from "zod";
import { listPersonRefs } from "../../../accounts/index.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { foldText } from "../../../platform/fold-text.ts";
import { decodePageKey, encodePageKey } from "../../../platform/page-key.ts";
import { mayModerateNetwork, type NetworkSubject } from "../../policy.ts";
import { presentTitle } from "../present-title.ts";
import {
  countThreads,
  listCodesOf,
  type ListedThread,
  listPinnedThreads,
  listUnpinnedThreads,
  type ThreadFilter,
} from "./repository.ts";

const size = limits.pageSize;
const totalCap = 1001;
const excerptLength = 220;

/**
 * The threads of a network: pinned ones on top of the first page, then those with the newest post first. With a text, a
 * call looks through so many threads and the next page goes on from there.
 */
export async function listThreads(
  ctx: SignedInContext & { readonly subject: NetworkSubject },
  input: z.output<typeof listThreadsInput>,
): Promise<Page<ThreadSummary>> {
  const { db, clock } = ctx.platform;
  const mayModerate = mayModerateNetwork.may(ctx.actor, ctx.subject) === true;
  const matches = createMatcher(input.text, mayModerate);
  const [lastPostAt, id = ""] = decodePageKey(input.after, 2) ?? [];
  const pinned = lastPostAt === undefined ? (await listPinnedThreads(db, input)).filter(matches) : [];
  const { rows, nextKey } = await readPage(db, input, {
    after: lastPostAt === undefined ? undefined : { lastPostAt, id },
    matches,
  });
  const threads = [...pinned, ...rows];
  const authorIds = new Set(threads.flatMap((thread) => thread.author_id ?? []));
  const [people, codes, total] = await Promise.all([
    listPersonRefs(db, [...authorIds], clock),
    listCodesOf(
      db,
      threads.map((thread) => thread.id),
    ),
    hasText(input.text) ? null : countThreads(db, input, totalCap),
  ]);
  const around = { people, codes, mayModerate, language: ctx.language };
  return { items: threads.map((thread) => presentSummary(thread, around)), nextKey, total };
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** Finds a text in the title and the first post, as far as the reader may see them. */
function createMatcher(text: string | undefined, mayModerate: boolean): (thread: ListedThread) => boolean {
  if (!hasText(text)) return () => true;
  const words = foldText(text).split(" ");
  return ({ title, first_markdown, first_state }) => {
    if (first_state === "deleted" || (first_state !== "visible" && !mayModerate)) return false;
    const folded = foldText(`${title} ${first_markdown}`);
    return words.every((word) => folded.includes(word));
  };
}

const batchSize = 100;
const batchesPerPage = 5;

async function readPage(
  db: Db,
  filter: ThreadFilter & { readonly text?: string | undefined },
  {
    after,
    matches,
  }: {
    after: { lastPostAt: string; id: string } | undefined;
    matches: (thread: ListedThread) => boolean;
  },
): Promise<{ rows: ListedThread[]; nextKey: string | null }> {
  const limit = hasText(filter.text) ? batchSize : size + 1;
  const rows: ListedThread[] = [];
  let from = after;
  for (let batch = 0; batch < batchesPerPage; batch++) {
    const read = await listUnpinnedThreads(db, filter, { after: from, limit });
    for (const thread of read) {
      if (rows.length === size && matches(thread)) return { rows, nextKey: keyOf(rows.at(-1)) };
      if (matches(thread)) rows.push(thread);
    }
    const last = read.at(-1);
    if (read.length < limit || last === undefined) return { rows, nextKey: null };
    from = { lastPostAt: last.last_post_at, id: last.id };
  }
  return { rows, nextKey: from === undefined ? null : encodePageKey([from.lastPostAt, from.id]) };
}

function keyOf(thread: ListedThread | undefined): string | null {
  return thread === undefined ? null : encodePageKey([thread.last_post_at, thread.id]);
}

function presentSummary(
  row: ListedThread,
  {
    people,
    codes,
    mayModerate,
    language,
  }: {
    people: ReadonlyMap<string, PersonRef>;
    codes: ReadonlyMap<string, SubjectCode[]>;
    mayModerate: boolean;
    language: Language;
  },
): ThreadSummary {
  const isText = row.first_state === "visible" || (mayModerate && row.first_state !== "deleted");
  return {
    id: row.id,
    networkId: row.network_id,
    kind: row.kind,
    title: presentTitle({ title: row.title, firstState: row.first_state }, { language, mayModerate }),
    excerpt: isText ? createExcerpt(row.first_markdown, excerptLength) : "",
    author: people.get(row.author_id ?? "") ?? null,
    createdAt: row.created_at,
    lastPostAt: row.last_post_at,
    replyCount: row.reply_count,
    isPinned: row.pinned_at !== null,
    hasAcceptedAnswer: row.accepted_post_id !== null,
    codes: codes.get(row.id) ?? [],
  };
}
