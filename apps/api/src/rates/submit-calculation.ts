import type { submitCalculationInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { listAccountYearRows } from "./accounts/repository.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { checkOfferOpen } from "./check-offer-open.ts";
import { freezeCalculation } from "./freeze-calculation.ts";
import { presentAccountYear } from "./presenter.ts";
import { updateCalculation } from "./repository.ts";
import { readContent } from "./stored-calculation.ts";
import { takeCalculation } from "./take-calculation.ts";
import { tellApprovers } from "./tell-people.ts";

/**
 * Calculates what was written, and hands it over as it is to those who approve it, and are told. From here on nothing of it
 * changes, unless it is returned or taken back.
 * @throws AppError rate-refused with what the rate model refuses; rate-offer-closed, rate-status-wrong, changed-meanwhile
 */
export async function submitCalculation(
  ctx: SignedInContext,
  { calculationId, version }: z.output<typeof submitCalculationInput>,
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    const row = await takeCalculation(tx, { calculationId, version }, ["draft", "returned"]);
    checkOfferOpen({ closedOn: row.offer_closed_on }, row.year);
    const accounts = (await listAccountYearRows(tx, row.offer_id)).map(
      (one) => presentAccountYear(one).accountYear,
    );
    const frozen = freezeCalculation(readContent(row), accounts, at);
    await updateCalculation(
      tx,
      { id: calculationId, version },
      {
        status: "submitted",
        frozen: JSON.stringify(frozen),
        unit_rate_oere: frozen.result.unitRateOere,
        return_reason: null,
        submitted_at: at,
        submitted_by: ctx.actor.personId,
        updated_at: at,
      },
    );
    await auditCalculation(ctx, tx, { action: "rates.submit", row });
    await tellApprovers(ctx, tx, row);
  });
  return { done: true };
}
