import type { editPostInput } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { checkNoCprNumber } from "../../check-citizen-protection.ts";
import { enqueueThreadMessage } from "../delivering/enqueue-thread-message.ts";
import { insertVersion, updatePostText, updateThread } from "../repository.ts";
import type { LoadedPost } from "../subjects.ts";
import { prepareText } from "./prepare-text.ts";

/**
 * Changes a post's text, and the title with a thread's first post. The former text is kept in its history. Who is
 * mentioned now and was not before is told.
 * @throws AppError changed-meanwhile when it is no longer in the version that was edited; cpr-number-found
 */
export async function editPost(
  ctx: SignedInContext & { readonly subject: LoadedPost },
  { postId, version, body, title }: z.output<typeof editPostInput>,
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  const { row } = ctx.subject;
  const networkId = row.network_id;
  const newTitle = row.is_first === 1 && title !== row.thread.title ? title : undefined;
  if (newTitle !== undefined) checkNoCprNumber(newTitle, "title");
  const at = isoNow(clock);
  const text = await prepareText(db, { networkId, body, at });
  if (row.version !== version) throw new AppError("changed-meanwhile");
  await inTransaction(db, async (tx) => {
    const isChanged = await updatePostText(tx, { id: postId, version }, { ...text, edited_at: at });
    if (!isChanged) throw new AppError("changed-meanwhile");
    await insertVersion(tx, {
      post_id: postId,
      version,
      body_markdown: row.body_markdown,
      body_html: row.body_html,
      edited_at: row.edited_at ?? row.created_at,
      edited_by: row.author_id,
    });
    if (newTitle !== undefined) await updateThread(tx, row.thread_id, { title: newTitle });
    await enqueueThreadMessage(ctx.platform, tx, { postId, isEdited: true });
    await audit(ctx, tx, {
      action: "posts.edit",
      subject: { kind: "post", id: postId },
      scope: { kind: "network", id: networkId },
      change: { version: version + 1, fields: newTitle === undefined ? ["body"] : ["body", "title"] },
    });
  });
  return { done: true };
}
