import { listGrantHolders } from "../../../accounts/index.ts";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { createId } from "../../../platform/ids.ts";
import { checkNoCprNumber } from "../../check-citizen-protection.ts";
import { notify } from "../delivering/notify.ts";
import type { LoadedPost } from "../subjects.ts";
import { insertReport } from "./repository.ts";

/** Tells the network's coordinators that a post should be looked at. While a person's report is open, another one adds nothing. */
export async function reportPost(
  ctx: SignedInContext & { readonly subject: LoadedPost },
  { postId, reason }: { readonly postId: string; readonly reason: string },
): Promise<{ done: true }> {
  checkNoCprNumber(reason, "reason");
  const { db, clock } = ctx.platform;
  const { network_id: networkId, author_id: authorId } = ctx.subject.row;
  const id = createId();
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    await lockRow(tx, "posts", postId);
    const isNew = await insertReport(tx, {
      id,
      post_id: postId,
      network_id: networkId,
      reporter_id: ctx.actor.personId,
      reason,
      reported_at: at,
      status: "open",
      closed_by: null,
      closed_at: null,
    });
    if (!isNew) return;
    const limit = { role: "coordinator", limitKind: "network", limitId: networkId, at } as const;
    const coordinators = await listGrantHolders(tx, limit);
    await notify(ctx, tx, {
      kind: "post-reported",
      subject: { kind: "post", id: postId },
      cause: `report:${id}`,
      personIds: coordinators.filter((personId) => personId !== authorId),
    });
    await audit(ctx, tx, {
      action: "posts.report",
      subject: { kind: "post", id: postId },
      scope: { kind: "network", id: networkId },
    });
  });
  return { done: true };
}
