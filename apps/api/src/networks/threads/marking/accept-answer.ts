import { audit } from "../../../platform/audit.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { notify } from "../delivering/notify.ts";
import { updateThread } from "../repository.ts";
import type { LoadedThread } from "../subjects.ts";
import { findAuthorId, setAcceptedAnswer } from "./repository.ts";

/** Marks a reply as the answer to the question, or none. Who wrote it is told. @throws AppError not-found for what is no visible reply in it */
export async function acceptAnswer(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  { threadId, postId }: { readonly threadId: string; readonly postId: string | null },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "threads", threadId);
    if (postId === null) await updateThread(tx, threadId, { accepted_post_id: null });
    else {
      if (!(await setAcceptedAnswer(tx, threadId, postId))) throw new AppError("not-found");
      const authorId = await findAuthorId(tx, postId);
      await notify(ctx, tx, {
        kind: "answer-accepted",
        subject: { kind: "post", id: postId },
        cause: `accepted:${postId}`,
        personIds: authorId === null ? [] : [authorId],
      });
    }
    await audit(ctx, tx, {
      action: postId === null ? "threads.withdraw-answer" : "threads.accept-answer",
      subject: { kind: "thread", id: threadId },
      scope: { kind: "network", id: ctx.subject.network.id },
      change: { postId },
    });
  });
  return { done: true };
}
