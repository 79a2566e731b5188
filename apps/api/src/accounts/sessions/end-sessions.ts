import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { deleteOwnSession, deleteSession, deleteSessionsOf } from "./repository.ts";
import { forgetSessionCookie } from "./session.ts";

/** Signs the asking browser out. */
export async function signOut(ctx: SignedInContext): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await deleteSession(tx, ctx.actor.sessionId);
    await audit(ctx, tx, {
      action: "accounts.sign-out",
      subject: { kind: "account", id: ctx.actor.personId },
    });
  });
  forgetSessionCookie(ctx);
  return { done: true };
}

/**
 * Signs one of a person's own browsers out.
 * @throws AppError not-found, also for somebody else's session
 */
export async function endSession(ctx: SignedInContext, { id }: { id: string }): Promise<{ done: true }> {
  const { personId, sessionId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await deleteOwnSession(tx, { id, personId }))) throw new AppError("not-found");
    await audit(ctx, tx, {
      action: "accounts.end-session",
      subject: { kind: "account", id: personId },
      change: { session: id.slice(0, 12) },
    });
  });
  if (id === sessionId) forgetSessionCookie(ctx);
  await tellBrowsers(ctx);
  return { done: true };
}

/** Signs all other browsers of a person out. */
export async function endOtherSessions(ctx: SignedInContext): Promise<{ done: true }> {
  const { personId, sessionId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    const ended = await deleteSessionsOf(tx, personId, sessionId);
    await audit(ctx, tx, {
      action: "accounts.end-other-sessions",
      subject: { kind: "account", id: personId },
      change: { ended },
    });
  });
  await tellBrowsers(ctx);
  return { done: true };
}

/** Open pages ask again who they are, and those whose session ended say so. */
async function tellBrowsers({ platform, actor }: SignedInContext): Promise<void> {
  await platform.live.publish([actor.personId], { name: "signed-out" });
}
