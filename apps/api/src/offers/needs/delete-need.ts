import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { deleteNeedRow } from "./repository.ts";

/** @throws AppError not-found for another person's need, as for one that does not exist */
export async function deleteNeed(
  ctx: SignedInContext,
  { needId }: { readonly needId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await deleteNeedRow(tx, ctx.actor.personId, needId))) throw new AppError("not-found");
    await audit(ctx, tx, { action: "offers.delete-need", subject: { kind: "offer-need", id: needId } });
  });
  return { done: true };
}
