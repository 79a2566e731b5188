import type { closeOfferInput } from "@rammevaerk/contracts/offer-desk";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { todayIn } from "../../../platform/today.ts";
import type { OfferRow } from "../../repository.ts";
import { toOffer } from "../../storing/offer-row.ts";
import { updateOfferMaster } from "../../storing/update-offer-master.ts";
import { checkWhole } from "./fields.ts";

/**
 * Closes an offer from a day on, also one to come, or opens it again. Its facts stay as they are.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; input-invalid for a day before it opened
 */
export async function closeOffer(
  { subject, ...ctx }: SignedInContext & { readonly subject: OfferRow },
  { offerId, version, closedOn }: z.output<typeof closeOfferInput>,
): Promise<{ version: number }> {
  const { db, clock } = ctx.platform;
  checkWhole({ ...toOffer(subject, []), closedOn: closedOn ?? undefined });
  return inTransaction(db, async (tx) => {
    const change = { fields: { closed_on: closedOn }, at: isoNow(clock), today: todayIn(clock) };
    const next = await updateOfferMaster(tx, { offerId, version }, change);
    const about = {
      subject: { kind: "offer", id: offerId },
      scope: { kind: "organisation", id: subject.operator_id },
      change: { closedOn },
    };
    const record =
      closedOn === null ? { action: "offers.reopen", ...about } : { action: "offers.close", ...about };
    await audit(ctx, tx, record);
    return { version: next };
  });
}
