import { checkNoCprNumber } from "../../networks/index.ts";
import { type AuditRecord, audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { findMethod } from "../repository.ts";
import type { LinkTarget } from "./policy.ts";
import { deleteLink, insertLink, type LinkRow } from "./repository.ts";

/**
 * Ties a published method to something; what is tied already stays as it is.
 * @throws AppError method-retired; method-status-wrong for a draft; cpr-number-found
 */
export async function tieMethod(
  ctx: SignedInContext,
  { methodId, target, note }: { methodId: string; target: LinkTarget; note: string },
): Promise<{ done: true }> {
  checkNoCprNumber(note, "note");
  const { db, clock } = ctx.platform;
  await inTransaction(db, async (tx) => {
    const method = await findMethod(tx, methodId);
    if (method?.status === "retired") throw new AppError("method-retired");
    if (method?.status !== "published") throw new AppError("method-status-wrong");
    const isNew = await insertLink(tx, {
      id: createId(),
      method_id: methodId,
      kind: target.kind,
      target_id: target.id,
      note,
      created_at: isoNow(clock),
      created_by: ctx.actor.personId,
    });
    const tie = { methodId, kind: target.kind, targetId: target.id };
    if (isNew) await audit(ctx, tx, describeTie("methods.tie", tie));
  });
  return { done: true };
}

/** Unties a method from something; the two stay as they are. */
export async function untieMethod(ctx: SignedInContext, link: LinkRow): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const tie = { methodId: link.method_id, kind: link.kind, targetId: link.target_id };
    if (await deleteLink(tx, link.id)) await audit(ctx, tx, describeTie("methods.untie", tie));
  });
  return { done: true };
}

interface Tie {
  readonly methodId: string;
  readonly kind: LinkTarget["kind"];
  readonly targetId: string;
}

/** What is written down of a tie: the note is not. */
function describeTie(action: string, { methodId, ...target }: Tie): AuditRecord {
  return { action, subject: { kind: "method", id: methodId }, change: { ...target } };
}
