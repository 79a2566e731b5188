import type { startThreadInput } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { checkNoCprNumber } from "../../check-citizen-protection.ts";
import { askPeople } from "../asks/ask-people.ts";
import { enqueueThreadMessage } from "../delivering/enqueue-thread-message.ts";
import { insertThread, markActivity } from "../repository.ts";
import { checkCodes } from "./check-codes.ts";
import { once } from "./once.ts";
import { prepareText } from "./prepare-text.ts";
import { storePost } from "./store-post.ts";

/**
 * Starts a thread with its first post, and asks those who were picked. The same request twice starts one thread.
 * @throws AppError cpr-number-found, code-unknown, expert-not-available, or not-found for a file that is not theirs
 */
export async function startThread(
  ctx: SignedInContext,
  input: z.output<typeof startThreadInput>,
): Promise<{ threadId: string }> {
  const { db, clock } = ctx.platform;
  const { networkId, kind, title, requestId } = input;
  const at = isoNow(clock);
  const askedPersonIds = [...new Set(input.askedPersonIds)];
  if (kind === "post" && askedPersonIds.length > 0)
    throw new AppError("input-invalid", {}, { askedPersonIds: { code: "too-large", limit: 0 } });
  checkNoCprNumber(title, "title");
  const codes = checkCodes(input.codes);
  const text = await prepareText(db, { networkId, body: input.body, at });
  const { threadId } = await once(ctx, requestId, () =>
    inTransaction(db, async (tx) => {
      const thread = {
        id: createId(),
        network_id: networkId,
        kind,
        title,
        author_id: ctx.actor.personId,
        created_at: at,
        last_post_at: at,
        pinned_at: null,
        accepted_post_id: null,
      };
      await insertThread(tx, thread, codes);
      const postId = await storePost(ctx, tx, {
        ...text,
        threadId: thread.id,
        networkId,
        isFirst: true,
        attachmentIds: input.attachmentIds,
        requestId,
      });
      await askPeople(ctx, tx, { threadId: thread.id, networkId, personIds: askedPersonIds });
      await enqueueThreadMessage(ctx.platform, tx, { postId });
      await audit(ctx, tx, {
        action: "threads.start",
        subject: { kind: "thread", id: thread.id },
        scope: { kind: "network", id: networkId },
        change: { kind, codes, asked: askedPersonIds.length, attachments: input.attachmentIds.length },
      });
      await markActivity(tx, networkId, at);
      return { postId, threadId: thread.id };
    }),
  );
  return { threadId };
}
