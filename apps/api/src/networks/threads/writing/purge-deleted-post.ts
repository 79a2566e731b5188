import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { markRemoved } from "../../attachments/repository.ts";
import { enqueueRemovals } from "../../attachments/start-attachments.ts";
import { purgePost } from "../repository.ts";

/** Empties a post whose deletion was not taken back in time: its text, title, history and files. A later deletion has its own time. */
export async function purgeDeletedPost(
  platform: Platform,
  { postId, deletedAt }: Record<string, unknown>,
): Promise<void> {
  const id = String(postId);
  await inTransaction(platform.db, async (tx) => {
    if (!(await purgePost(tx, id, String(deletedAt)))) return;
    const removed = await markRemoved(tx, { postId: id }, isoNow(platform.clock));
    await enqueueRemovals(platform, tx, removed);
  });
}
