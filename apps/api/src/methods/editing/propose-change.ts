import type { versionRef } from "@rammevaerk/contracts/method-versions";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { findMethod } from "../repository.ts";
import { checkRoom } from "./check-room.ts";
import { insertDraft } from "./insert-draft.ts";
import { readFields } from "./method-fields.ts";
import { findOpenVersion, findVersion } from "./repository.ts";

/**
 * Begins a change to a published method, with its published text. Who has one open already gets that one, also when the button is pressed
 * twice at once.
 * @throws AppError method-retired; method-status-wrong when nothing is published; drafts-full
 */
export function proposeChange(ctx: SignedInContext, methodId: string): Promise<z.output<typeof versionRef>> {
  const { personId } = ctx.actor;
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "methods", methodId);
    await lockRow(tx, "people", personId);
    const method = await findMethod(tx, methodId);
    if (method === undefined) throw new AppError("not-found");
    const ref = { methodId, methodCode: method.code };
    const open = await findOpenVersion(tx, methodId, personId);
    if (open !== undefined) return { ...ref, versionId: open.id };
    if (method.status === "retired") throw new AppError("method-retired");
    const basis = await findVersion(tx, method.published_version_id ?? "");
    if (basis === undefined) throw new AppError("method-status-wrong");
    await checkRoom(tx, personId);
    const versionId = await insertDraft(tx, {
      methodId,
      authorId: personId,
      fields: readFields(basis),
      basedOnId: basis.id,
      at: isoNow(ctx.platform.clock),
    });
    if (versionId === undefined) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.propose",
      subject: { kind: "method", id: methodId },
      change: { versionId, basedOn: basis.id },
    });
    return { ...ref, versionId };
  });
}
