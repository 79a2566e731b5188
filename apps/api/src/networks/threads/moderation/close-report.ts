import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { closeReports } from "./repository.ts";

/** Puts a report aside without doing anything about the post. Doing it twice is the same as once. */
export async function closeReport(
  ctx: SignedInContext,
  { reportId, networkId }: { readonly reportId: string; readonly networkId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const by = { by: ctx.actor.personId, at: isoNow(ctx.platform.clock) };
    if ((await closeReports(tx, { id: reportId }, by)).length === 0) return;
    await audit(ctx, tx, {
      action: "reports.close",
      subject: { kind: "report", id: reportId },
      scope: { kind: "network", id: networkId },
    });
  });
  return { done: true };
}
