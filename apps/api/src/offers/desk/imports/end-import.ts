import { audit } from "../../../platform/audit.ts";
import type { Platform, SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { deleteImportRows, lockImport, updateImport } from "./repository.ts";

/**
 * Lets go of an import that is not to be applied. Discarding twice is as good as once.
 * @throws AppError changed-meanwhile when it has been applied
 */
export async function discardImport(ctx: SignedInContext, importId: string): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await lockImport(tx, importId);
    if (row?.status === "discarded") return;
    if (row === undefined || row.status === "applied") throw new AppError("changed-meanwhile");
    await updateImport(tx, importId, { status: "discarded" });
    await deleteImportRows(tx, importId);
    await ctx.platform.outbox.enqueue(tx, { topic: "offer-import-over", payload: { importId } });
    await audit(ctx, tx, {
      action: "offers.discard-import",
      subject: { kind: "import", id: importId },
      scope: { kind: "organisation", id: row.operator_id },
    });
  });
  return { done: true };
}

/** An import is over: its file goes, and what was not applied goes with it. */
export async function forgetImport({ db, files }: Platform, importId: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const row = await lockImport(tx, importId);
    if (row === undefined || row.status === "applied" || row.status === "discarded") return;
    await updateImport(tx, importId, { status: "discarded" });
    await deleteImportRows(tx, importId);
  });
  await files.remove(importId);
}
