import type { reinstateMethodInput, retireMethodInput } from "@rammevaerk/contracts/methods";
import type { z } from "zod";
import { notify } from "../../accounts/index.ts";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { findMethod, updateMethod } from "../repository.ts";
import { listWatchers } from "../watching/repository.ts";
import { withMethod } from "./with-method.ts";

/**
 * Takes a method out of use, with a reason and perhaps another in its place. Its page stays, and links to it say so. Pressed twice, it is done once.
 * @throws AppError method-status-wrong when nothing is published; input-invalid when the other one is not published; cpr-number-found
 */
export function retireMethod(
  ctx: SignedInContext,
  { methodId, reason, replacedById }: z.output<typeof retireMethodInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(reason, "reason");
  return withMethod(ctx, methodId, async (tx, method) => {
    if (method.status === "retired") return;
    if (method.status !== "published") throw new AppError("method-status-wrong");
    await checkReplacement(tx, methodId, replacedById);
    const at = isoNow(ctx.platform.clock);
    await updateMethod(tx, methodId, {
      status: "retired",
      retired_at: at,
      retired_by: ctx.actor.personId,
      retired_reason: reason,
      replaced_by_id: replacedById,
    });
    await audit(ctx, tx, {
      action: "methods.retire",
      subject: { kind: "method", id: methodId },
      change: { replacedById },
    });
    await notify(ctx, tx, {
      kind: "method-retired",
      actorId: ctx.actor.personId,
      about: { kind: "method", id: methodId },
      cause: `method-retired:${methodId}:${at}`,
      personIds: await listWatchers(tx, methodId),
    });
  });
}

async function checkReplacement(tx: Db, methodId: string, replacedById: string | null): Promise<void> {
  if (replacedById === null) return;
  const other = await findMethod(tx, replacedById);
  if (other?.status !== "published" || other.id === methodId)
    throw new AppError("input-invalid", {}, { replacedById: { code: "unknown-choice" } });
}

/** Puts a retired method back into use, as it was. Its review date stands, so it may be due at once. @throws AppError method-status-wrong */
export function reinstateMethod(
  ctx: SignedInContext,
  { methodId }: z.output<typeof reinstateMethodInput>,
): Promise<{ done: true }> {
  return withMethod(ctx, methodId, async (tx, method) => {
    if (method.status === "published") return;
    if (method.status !== "retired") throw new AppError("method-status-wrong");
    await updateMethod(tx, methodId, {
      status: "published",
      retired_at: null,
      retired_by: null,
      retired_reason: null,
      replaced_by_id: null,
    });
    await audit(ctx, tx, { action: "methods.reinstate", subject: { kind: "method", id: methodId } });
  });
}
