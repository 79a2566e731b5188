import type { saveAccountYearInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import type { OfferSubject } from "../policy.ts";
import { insertAccountYears, updateAccountYear } from "./repository.ts";

/**
 * Keeps the closed accounts of an offer for a year. What was calculated with earlier figures and submitted stays as it was.
 * @throws AppError changed-meanwhile when somebody entered the year, or saved after `version` was read; input-invalid for
 * a year that is not over
 */
export async function saveAccountYear(
  ctx: SignedInContext,
  { offerId, version, accountYear }: z.output<typeof saveAccountYearInput>,
  offer: OfferSubject,
): Promise<{ version: number }> {
  const at = isoNow(ctx.platform.clock);
  const lastClosed = Number(at.slice(0, 4)) - 1;
  if (accountYear.year > lastClosed) {
    throw new AppError("input-invalid", {}, { "accountYear.year": { code: "too-large", limit: lastClosed } });
  }
  return inTransaction(ctx.platform.db, async (tx) => {
    const row = {
      offer_id: offerId,
      year: accountYear.year,
      organisation_id: offer.operatorId,
      content: JSON.stringify(accountYear),
      version: version === 0 ? 1 : version,
      updated_at: at,
      updated_by: ctx.actor.personId,
    };
    const isSaved =
      version === 0 ? (await insertAccountYears(tx, [row])) === 1 : await updateAccountYear(tx, row);
    if (!isSaved) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "rates.save-account-year",
      subject: { kind: "offer", id: offerId },
      scope: { kind: "organisation", id: offer.operatorId },
      change: { year: accountYear.year },
    });
    return { version: version + 1 };
  });
}
