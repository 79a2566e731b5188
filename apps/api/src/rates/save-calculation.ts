import type { saveCalculationInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { checkTexts } from "./check-texts.ts";
import { updateCalculation } from "./repository.ts";
import { takeCalculation } from "./take-calculation.ts";

/**
 * Keeps what was written, whether it can be calculated or not. What was returned becomes a draft again.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; rate-status-wrong, cpr-number-found,
 * input-invalid when the budget is of another year than the calculation
 */
export async function saveCalculation(
  ctx: SignedInContext,
  { calculationId, version, content }: z.output<typeof saveCalculationInput>,
): Promise<{ version: number }> {
  checkTexts(content);
  return inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, ["draft", "returned"]);
    if (content.budget.year !== row.year) {
      throw new AppError("input-invalid", {}, { "content.budget.year": { code: "wrong-form" } });
    }
    await updateCalculation(
      tx,
      { id: calculationId, version },
      { status: "draft", content: JSON.stringify(content), updated_at: isoNow(ctx.platform.clock) },
    );
    await auditCalculation(ctx, tx, { action: "rates.save", row });
    return { version: version + 1 };
  });
}
