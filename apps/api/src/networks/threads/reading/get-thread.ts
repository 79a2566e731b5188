import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { limits } from "@rammevaerk/contracts/limits";
import type { ThreadDetail } from "@rammevaerk/contracts/threads";
import { listPersonRefs } from "../../../accounts/index.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import type { Policy } from "../../../platform/trpc.ts";
import { presentAttachment } from "../../attachments/presenter.ts";
import { listAttachmentsOfPosts } from "../../attachments/repository.ts";
import { mayModerateNetwork, mayWriteInNetwork } from "../../policy.ts";
import type { AsksTable, PostsTable } from "../../tables.ts";
import { listAsks } from "../asks/repository.ts";
import { mayAcceptAnswer, mayPinThread, mayReply, type ThreadSubject } from "../policy.ts";
import { presentTitle } from "../present-title.ts";
import type { LoadedThread } from "../subjects.ts";
import { undoSince } from "../writing/delete-post.ts";
import { isShown, type PostSurroundings, presentPost, type Reader } from "./present-post.ts";
import {
  countReplies,
  getFirstPost,
  getThreadSurroundings,
  listCodesOf,
  listReplies,
  listUsefulOf,
} from "./repository.ts";

const size = limits.pageSize;
const totalCap = 1001;

/** A thread with its first post and a page of replies, oldest first, as one reader may see them. */
export async function getThread(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  after: string | undefined,
): Promise<ThreadDetail> {
  const { db } = ctx.platform;
  const { row } = ctx.subject;
  const reader = describeReader(ctx);
  const [createdAt, id = ""] = decodePageKey(after, 2) ?? [];
  const filter = { threadId: row.id, readerId: reader.personId };
  const network = { networkId: row.network_id, threadId: row.id, personId: reader.personId };
  const first = await getFirstPost(db, row.id);
  const replies = await listReplies(db, filter, {
    after: createdAt === undefined ? undefined : { createdAt, id },
    size,
  });
  const page = cutPage(replies, size, (post) => [post.created_at, post.id]);
  const [surroundings, codes, asks, total] = await Promise.all([
    getThreadSurroundings(db, network),
    listCodesOf(db, [row.id]),
    listAsks(db, row.id),
    countReplies(db, filter, totalCap),
  ]);
  const around = await gather(ctx, [first, ...page.rows], { asks, reader });
  const { name, default_watch_level, thread_level, network_level } = surroundings;
  const asksPolicy = (policy: Policy<ThreadSubject>): boolean => policy.may(ctx.actor, ctx.subject) === true;
  return {
    id: row.id,
    network: { id: row.network_id, name },
    kind: row.kind,
    title: presentTitle({ title: row.title, firstState: first.state }, { ...ctx, ...reader }),
    codes: codes.get(row.id) ?? [],
    createdAt: row.created_at,
    isPinned: row.pinned_at !== null,
    acceptedPostId: row.accepted_post_id,
    watchLevel: thread_level,
    effectiveWatchLevel: thread_level ?? network_level ?? default_watch_level,
    asks: asks.flatMap((ask) => presentAsk(ask, around.people)),
    myAskId: asks.find((ask) => ask.person_id === reader.personId && ask.status === "asked")?.id ?? null,
    first: presentPost(first, reader, around),
    replies: {
      items: page.rows.map((post) => presentPost(post, reader, around)),
      nextKey: page.nextKey,
      total,
    },
    may: {
      reply: asksPolicy(mayReply),
      acceptAnswer: asksPolicy(mayAcceptAnswer),
      pin: asksPolicy(mayPinThread),
      moderate: reader.mayModerate,
    },
  };
}

function describeReader({
  platform,
  actor,
  subject,
}: SignedInContext & { readonly subject: LoadedThread }): Reader {
  return {
    personId: actor.personId,
    mayWrite: mayWriteInNetwork.may(actor, subject.network) === true,
    mayModerate: mayModerateNetwork.may(actor, subject.network) === true,
    undoSince: undoSince(platform),
  };
}

async function gather(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  posts: readonly PostsTable[],
  { asks, reader }: { asks: readonly AsksTable[]; reader: Reader },
): Promise<PostSurroundings> {
  const { db, clock } = ctx.platform;
  const personIds = new Set([
    ...posts.flatMap((post) => post.author_id ?? []),
    ...asks.flatMap((ask) => [ask.person_id, ...(ask.passed_to === null ? [] : [ask.passed_to])]),
  ]);
  const shown = posts.filter((post) => isShown(post, reader)).map((post) => post.id);
  const [people, useful, attachments] = await Promise.all([
    listPersonRefs(db, [...personIds], clock),
    listUsefulOf(
      db,
      posts.map((post) => post.id),
      reader.personId,
    ),
    listAttachmentViews(db, shown),
  ]);
  return { people, useful, attachments, acceptedPostId: ctx.subject.row.accepted_post_id };
}

async function listAttachmentViews(
  db: Db,
  postIds: readonly string[],
): Promise<Map<string, AttachmentView[]>> {
  const found = new Map<string, AttachmentView[]>();
  for (const row of await listAttachmentsOfPosts(db, postIds)) {
    const postId = row.post_id ?? "";
    found.set(postId, [...(found.get(postId) ?? []), presentAttachment(row)]);
  }
  return found;
}

function presentAsk(ask: AsksTable, people: ReadonlyMap<string, PersonRef>): ThreadDetail["asks"] {
  const person = people.get(ask.person_id);
  if (person === undefined) return [];
  const passedTo = people.get(ask.passed_to ?? "")?.name ?? null;
  return [{ id: ask.id, person, status: ask.status, passedTo }];
}
