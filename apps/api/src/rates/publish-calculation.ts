import type { publishCalculationInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { checkOfferOpen } from "./check-offer-open.ts";
import { checkText } from "./check-texts.ts";
import { recordRateFacts } from "./record-rate-facts.ts";
import { supersedePublished, updateCalculation } from "./repository.ts";
import { takeCalculation } from "./take-calculation.ts";

/**
 * Puts an approved rate in force, and into the registry, in one step. A rate that is in force for the year already
 * stays as it was and counts as superseded from now on; that takes a reason.
 * @throws AppError rate-status-wrong for a second time; changed-meanwhile, rate-offer-closed, cpr-number-found,
 * input-invalid when the reason is missing
 */
export async function publishCalculation(
  ctx: SignedInContext,
  { calculationId, version, reason }: z.output<typeof publishCalculationInput>,
): Promise<{ done: true }> {
  if (reason !== null) checkText(reason, "reason");
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, ["approved"]);
    checkOfferOpen({ closedOn: row.offer_closed_on }, row.year);
    const supersededId = await supersedePublished(tx, { offerId: row.offer_id, year: row.year, at });
    if (supersededId !== undefined && reason === null) {
      throw new AppError("input-invalid", {}, { reason: { code: "required" } });
    }
    await updateCalculation(
      tx,
      { id: calculationId, version },
      {
        status: "published",
        publish_reason: supersededId === undefined ? null : reason,
        published_at: at,
        published_by: ctx.actor.personId,
        updated_at: at,
      },
    );
    await recordRateFacts(tx, row, at);
    const change = supersededId === undefined ? {} : { supersededId };
    await auditCalculation(ctx, tx, { action: "rates.publish", row, change });
  });
  return { done: true };
}
