import { audit } from "../../../platform/audit.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import type { LoadedPost } from "../subjects.ts";
import { setUsefulMark } from "./repository.ts";

/** Says that a post was useful, or takes that back. Each person counts once. */
export async function markUseful(
  ctx: SignedInContext & { readonly subject: LoadedPost },
  { postId, isUseful }: { readonly postId: string; readonly isUseful: boolean },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await setUsefulMark(tx, { postId, personId: ctx.actor.personId, isUseful }))) return;
    await audit(ctx, tx, {
      action: isUseful ? "posts.mark-useful" : "posts.unmark-useful",
      subject: { kind: "post", id: postId },
      scope: { kind: "network", id: ctx.subject.row.network_id },
    });
  });
  return { done: true };
}
