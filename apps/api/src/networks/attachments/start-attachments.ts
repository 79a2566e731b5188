import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { deleteUnclaimed } from "./repository.ts";

/** Names who sweeps files that no post took, and who removes the content of those that are gone. */
export function startAttachments({ db, outbox, files }: Platform): void {
  outbox.handle("attachment-unclaimed", async ({ attachmentId }) => {
    const id = String(attachmentId);
    if (await deleteUnclaimed(db, id)) await files.remove(id);
  });
  outbox.handle("attachment-removed", ({ attachmentId }) => files.remove(String(attachmentId)));
}

/** Has the content of removed files removed once the transaction is committed. */
export async function enqueueRemovals(
  { outbox }: Platform,
  tx: Db,
  attachmentIds: readonly string[],
): Promise<void> {
  for (const attachmentId of attachmentIds)
    await outbox.enqueue(tx, { topic: "attachment-removed", payload: { attachmentId } });
}
