import type { AddEstimateInput } from "@rammevaerk/contracts/rate-analysis";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { checkEstimate } from "@rammevaerk/domain/rates";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { isUniqueViolation } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { refuseRate } from "../refuse-rate.ts";
import { insertEstimate } from "./repository.ts";
import { toEstimateRow } from "./record-estimates.ts";

/**
 * Adds an estimate to the price-and-wage series. None that is there changes: which one is used, a rule decides. The
 * same request sent twice adds one.
 * @throws AppError estimate-recorded-already when one with the same years, basis, status and day stands; rate-refused;
 * cpr-number-found
 */
export async function addEstimate(ctx: SignedInContext, input: AddEstimateInput): Promise<{ done: true }> {
  const { fromYear, percent, basis, status, publishedOn, citation, regionId } = input;
  const refusals = checkEstimate({ fromYear, toYear: fromYear + 1, percent });
  if (refusals.length > 0) throw refuseRate(refusals);
  if (findCprNumbers(citation).length > 0) throw new AppError("cpr-number-found", { place: "citation" });
  const row = {
    ...toEstimateRow(input, isoNow(ctx.platform.clock)),
    request_id: hashSecret(`${ctx.actor.personId}:${input.requestId}`),
  };
  try {
    await inTransaction(ctx.platform.db, async (tx) => {
      if (!(await insertEstimate(tx, row))) return;
      await audit(ctx, tx, {
        action: "rates.add-estimate",
        subject: { kind: "price-wage-estimate", id: row.id },
        scope: { kind: "region", id: regionId },
        change: { fromYear, basis, status, publishedOn, percent },
      });
    });
  } catch (error) {
    throw isUniqueViolation(error)
      ? new AppError("estimate-recorded-already", { fromYear, toYear: fromYear + 1 })
      : error;
  }
  return { done: true };
}
