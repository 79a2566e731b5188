import type { withdrawCalculationInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { notSubmitted } from "./decide-calculation.ts";
import { updateCalculation } from "./repository.ts";
import { takeCalculation } from "./take-calculation.ts";

/**
 * Takes a submission back, so that it can be written on; gives a draft up. What is published stays.
 * @throws AppError rate-status-wrong, changed-meanwhile
 */
export async function withdrawCalculation(
  ctx: SignedInContext,
  { calculationId, version }: z.output<typeof withdrawCalculationInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, [
      "draft",
      "returned",
      "submitted",
      "approved",
    ]);
    const isSubmitted = row.status === "submitted" || row.status === "approved";
    await updateCalculation(
      tx,
      { id: calculationId, version },
      {
        status: isSubmitted ? "draft" : "withdrawn",
        updated_at: isoNow(ctx.platform.clock),
        ...notSubmitted,
      },
    );
    await auditCalculation(ctx, tx, { action: "rates.withdraw", row, change: { isGivenUp: !isSubmitted } });
  });
  return { done: true };
}
