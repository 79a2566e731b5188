import type { startMethodInput, versionRef } from "@rammevaerk/contracts/method-versions";
import { createEmptyFields } from "@rammevaerk/domain/methods";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { checkRoom } from "./check-room.ts";
import { insertDraft } from "./insert-draft.ts";
import { insertNewMethod } from "./insert-new-method.ts";
import { findOpenVersion } from "./repository.ts";
import { suggestCode } from "./suggest-code.ts";

/** Each takes a name in addresses that nobody else gets, also when it is given up. */
const startLimit = { kind: "start-method", most: 60, minutes: 60 };

/**
 * Begins the description of a method that the library does not have. The same form sent twice begins one.
 * @throws AppError cpr-number-found; not-found when what the form began is no longer open; drafts-full; too-many-attempts for the 61st within an hour
 */
export async function startMethod(
  ctx: SignedInContext,
  { name, requestId }: z.output<typeof startMethodInput>,
): Promise<z.output<typeof versionRef>> {
  checkNoCprNumber(name, "name");
  const { personId } = ctx.actor;
  await countAttempt(ctx, startLimit, personId);
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    // First of all: what refers to the person holds the row too, and two at once would wait for each other.
    await lockRow(tx, "people", personId);
    const method = await insertNewMethod(tx, {
      code: suggestCode(name),
      name,
      createdAt: at,
      createdBy: personId,
      requestKey: hashSecret(`${personId}:${requestId}`),
    });
    const ref = { methodId: method.id, methodCode: method.code };
    if (method.created_at === at) {
      await checkRoom(tx, personId);
      const fields = createEmptyFields(name);
      const draft = { methodId: method.id, authorId: personId, fields, basedOnId: null, at };
      const versionId = await insertDraft(tx, draft);
      if (versionId !== undefined) {
        await audit(ctx, tx, {
          action: "methods.start",
          subject: { kind: "method", id: method.id },
          change: { versionId },
        });
        return { ...ref, versionId };
      }
    }
    const open = await findOpenVersion(tx, method.id, personId);
    if (open === undefined) throw new AppError("not-found");
    return { ...ref, versionId: open.id };
  });
}
