import type { SignedInContext } from "../../platform/context.ts";
import { findNetworkSubject } from "../repository.ts";
import type { PostSubject, ThreadSubject } from "./policy.ts";
import { findPost, findThread, type PostRow, type ThreadRow } from "./repository.ts";

export type LoadedThread = ThreadSubject & { readonly row: ThreadRow };
export type LoadedPost = PostSubject & { readonly row: PostRow; readonly thread: LoadedThread };

export async function loadThread(
  { platform, actor }: Pick<SignedInContext, "platform" | "actor">,
  { threadId }: { threadId: string },
): Promise<LoadedThread | undefined> {
  const row = await findThread(platform.db, threadId);
  const network = row && (await findNetworkSubject(platform.db, row.network_id, actor));
  return network && { ...describeThread(row), network, row };
}

export async function loadPost(
  { platform, actor }: Pick<SignedInContext, "platform" | "actor">,
  { postId }: { postId: string },
): Promise<LoadedPost | undefined> {
  const row = await findPost(platform.db, postId);
  if (row === undefined) return undefined;
  const network = await findNetworkSubject(platform.db, row.network_id, actor);
  if (network === undefined) return undefined;
  const thread = { ...describeThread(row.thread), network, row: row.thread };
  return { thread, authorId: row.author_id, state: row.state, row };
}

function describeThread(row: ThreadRow): Omit<ThreadSubject, "network"> {
  return {
    authorId: row.author_id,
    isQuestion: row.kind === "question",
    firstState: row.first_state,
    hasReplies: row.has_replies === 1,
  };
}
