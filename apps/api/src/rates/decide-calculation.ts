import type { approveCalculationInput, returnCalculationInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { checkText } from "./check-texts.ts";
import { updateCalculation } from "./repository.ts";
import { takeCalculation } from "./take-calculation.ts";
import { tellSubmitter } from "./tell-people.ts";

/**
 * Says that a submitted calculation may be published as it is. That it is somebody else than who submitted it, the
 * policy has seen for this very version.
 * @throws AppError rate-status-wrong, changed-meanwhile
 */
export async function approveCalculation(
  ctx: SignedInContext,
  { calculationId, version }: z.output<typeof approveCalculationInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, ["submitted"]);
    await updateCalculation(
      tx,
      { id: calculationId, version },
      {
        status: "approved",
        approved_by: ctx.actor.personId,
        updated_at: isoNow(ctx.platform.clock),
      },
    );
    await auditCalculation(ctx, tx, { action: "rates.approve", row });
    await tellSubmitter(ctx, tx, { kind: "rate-approved", row });
  });
  return { done: true };
}

/**
 * Gives a submitted calculation back to those who wrote it, with what has to change.
 * @throws AppError rate-status-wrong, changed-meanwhile, cpr-number-found
 */
export async function returnCalculation(
  ctx: SignedInContext,
  { calculationId, version, reason }: z.output<typeof returnCalculationInput>,
): Promise<{ done: true }> {
  checkText(reason, "reason");
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, ["submitted"]);
    await updateCalculation(
      tx,
      { id: calculationId, version },
      { status: "returned", return_reason: reason, updated_at: isoNow(ctx.platform.clock), ...notSubmitted },
    );
    await auditCalculation(ctx, tx, { action: "rates.return", row });
    await tellSubmitter(ctx, tx, { kind: "rate-returned", row });
  });
  return { done: true };
}

/** What was calculated and decided goes, when it is to be written again. */
export const notSubmitted = {
  frozen: null,
  unit_rate_oere: null,
  submitted_at: null,
  submitted_by: null,
  approved_by: null,
} as const;
