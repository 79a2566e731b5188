import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { claimAttachments } from "../../attachments/repository.ts";
import { insertPost } from "../repository.ts";
import type { PreparedText } from "./prepare-text.ts";

/** Stores a post and gives it its files. Answers its id. @throws AppError not-found for a file that is not the author's to give */
export async function storePost(
  ctx: SignedInContext,
  tx: Db,
  post: PreparedText & {
    readonly threadId: string;
    readonly networkId: string;
    readonly isFirst: boolean;
    readonly attachmentIds: readonly string[];
    readonly requestId: string;
  },
): Promise<string> {
  const postId = createId();
  const { personId } = ctx.actor;
  await insertPost(tx, {
    id: postId,
    thread_id: post.threadId,
    network_id: post.networkId,
    author_id: personId,
    is_first: post.isFirst ? 1 : 0,
    body_markdown: post.body_markdown,
    body_html: post.body_html,
    created_at: isoNow(ctx.platform.clock),
    edited_at: null,
    version: 1,
    state: "visible",
    state_reason: null,
    state_at: null,
    request_id: post.requestId,
  });
  const ids = [...new Set(post.attachmentIds)];
  const claimed = await claimAttachments(tx, { ids, personId, networkId: post.networkId, postId });
  if (claimed !== ids.length) throw new AppError("not-found");
  return postId;
}
