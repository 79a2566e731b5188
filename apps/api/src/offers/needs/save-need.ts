import type { savedNeed, saveNeedInput } from "@rammevaerk/contracts/offers";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { presentNeed } from "./present-need.ts";
import { dropOldestNeeds, insertNeed } from "./repository.ts";

const needsKept = 100;

/**
 * Keeps a need under a name, for its owner alone. Of more than 100 the oldest go.
 * @throws AppError cpr-number-found: a need is kept without a word about a citizen
 */
export async function saveNeed(
  ctx: SignedInContext,
  { requestId, name, need }: z.output<typeof saveNeedInput>,
): Promise<z.output<typeof savedNeed>> {
  if (findCprNumbers(name).length > 0) throw new AppError("cpr-number-found", { place: "name" });
  const { personId } = ctx.actor;
  return inTransaction(ctx.platform.db, async (tx) => {
    const row = await insertNeed(tx, {
      id: createId(),
      person_id: personId,
      request_id: requestId,
      name,
      need: JSON.stringify(need),
      created_at: isoNow(ctx.platform.clock),
    });
    await dropOldestNeeds(tx, personId, needsKept);
    await audit(ctx, tx, { action: "offers.save-need", subject: { kind: "offer-need", id: row.id } });
    return presentNeed(row);
  });
}
