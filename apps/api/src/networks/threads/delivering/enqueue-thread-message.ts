import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";

/** Has those told who want to hear of a post, once the transaction is committed. */
export async function enqueueThreadMessage(
  { outbox }: Platform,
  tx: Db,
  payload: { readonly postId: string; readonly isEdited?: true },
): Promise<void> {
  await outbox.enqueue(tx, { topic: "thread-message", payload });
}
