import type { moderateInput } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { markRemoved } from "../../attachments/repository.ts";
import { enqueueRemovals } from "../../attachments/start-attachments.ts";
import { checkNoCprNumber } from "../../check-citizen-protection.ts";
import type { PostState } from "../../tables.ts";
import { notify } from "../delivering/notify.ts";
import { settleThread, updatePostState } from "../repository.ts";
import type { LoadedPost } from "../subjects.ts";
import { closeReports } from "./repository.ts";

type Action = z.output<typeof moderateInput>["action"];

/** Which states each action starts from, and where it leads. A warning leaves the post where it is. */
const transitions: Readonly<Record<Action, { readonly from: readonly PostState[]; readonly to: PostState }>> =
  {
    hide: { from: ["visible"], to: "hidden" },
    show: { from: ["hidden", "removed"], to: "visible" },
    warn: { from: ["visible"], to: "visible" },
    remove: { from: ["visible", "hidden"], to: "removed" },
  };

/**
 * Hides a post, shows it again, warns its author or removes it, with a reason that its author can read. Removing takes
 * its files away for good. Open reports on it are closed.
 * @throws AppError changed-meanwhile when the post is no longer where the action starts from
 */
export async function moderatePost(
  ctx: SignedInContext & { readonly subject: LoadedPost },
  { postId, action, reason }: z.output<typeof moderateInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(reason, "reason");
  const { row } = ctx.subject;
  const { from, to } = transitions[action];
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "threads", row.thread_id);
    const values = {
      state: to,
      state_reason: action === "show" ? null : reason,
      state_at: action === "show" ? null : at,
    };
    if (!(await updatePostState(tx, { id: postId, from }, values))) throw new AppError("changed-meanwhile");
    if (!from.includes(to)) await settleThread(tx, row.thread_id);
    if (action === "remove") await removeFiles(ctx, tx, postId);
    const closed = await closeReports(tx, { postId }, { by: ctx.actor.personId, at });
    await notify(ctx, tx, {
      kind: "post-moderated",
      subject: { kind: "post", id: postId },
      cause: `moderation:${createId()}`,
      personIds: row.author_id === null ? [] : [row.author_id],
    });
    await audit(ctx, tx, {
      action: `posts.${action}`,
      subject: { kind: "post", id: postId },
      scope: { kind: "network", id: row.network_id },
      change: { state: to, closedReports: closed.length },
    });
  });
  return { done: true };
}

async function removeFiles({ platform }: SignedInContext, tx: Db, postId: string): Promise<void> {
  await enqueueRemovals(platform, tx, await markRemoved(tx, { postId }, isoNow(platform.clock)));
}
