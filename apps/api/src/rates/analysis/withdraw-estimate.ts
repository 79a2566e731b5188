import type { withdrawEstimateInput } from "@rammevaerk/contracts/rate-analysis";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import type { SeriesSubject } from "./policy.ts";
import { withdrawEstimateRow } from "./repository.ts";

/**
 * Takes an estimate out of use from today on. It stays in the series with the reason, and analyses as of earlier days
 * keep it.
 * @throws AppError estimate-withdrawn-already, cpr-number-found
 */
export async function withdrawEstimate(
  ctx: SignedInContext,
  { estimateId, reason }: z.output<typeof withdrawEstimateInput>,
  { regionId }: SeriesSubject,
): Promise<{ done: true }> {
  if (findCprNumbers(reason).length > 0) throw new AppError("cpr-number-found", { place: "reason" });
  const on = todayIn(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await withdrawEstimateRow(tx, { id: estimateId, on, reason })))
      throw new AppError("estimate-withdrawn-already");
    await audit(ctx, tx, {
      action: "rates.withdraw-estimate",
      subject: { kind: "price-wage-estimate", id: estimateId },
      scope: { kind: "region", id: regionId },
      change: { withdrawnOn: on },
    });
  });
  return { done: true };
}
