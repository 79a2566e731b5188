import type { replyInput } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { markAnswered } from "../asks/repository.ts";
import { enqueueThreadMessage } from "../delivering/enqueue-thread-message.ts";
import { markActivity, settleThread } from "../repository.ts";
import type { LoadedThread } from "../subjects.ts";
import { once } from "./once.ts";
import { prepareText } from "./prepare-text.ts";
import { storePost } from "./store-post.ts";

/**
 * Answers in a thread. Who was asked has answered by it. The same request twice writes one reply.
 * @throws AppError cpr-number-found, or not-found for a file that is not theirs
 */
export async function reply(
  ctx: SignedInContext & { readonly subject: LoadedThread },
  input: z.output<typeof replyInput>,
): Promise<{ postId: string }> {
  const { db, clock } = ctx.platform;
  const { threadId, requestId, attachmentIds } = input;
  const networkId = ctx.subject.network.id;
  const at = isoNow(clock);
  const text = await prepareText(db, { networkId, body: input.body, at });
  const written = await once(ctx, requestId, () =>
    inTransaction(db, async (tx) => {
      await lockRow(tx, "threads", threadId);
      const post = { ...text, threadId, networkId, isFirst: false, attachmentIds, requestId };
      const postId = await storePost(ctx, tx, post);
      await markAnswered(tx, { threadId, personId: ctx.actor.personId, at });
      await settleThread(tx, threadId);
      await enqueueThreadMessage(ctx.platform, tx, { postId });
      await audit(ctx, tx, {
        action: "posts.write",
        subject: { kind: "post", id: postId },
        scope: { kind: "network", id: networkId },
        change: { threadId, attachments: attachmentIds.length },
      });
      await markActivity(tx, networkId, at);
      return { postId, threadId };
    }),
  );
  return { postId: written.postId };
}
