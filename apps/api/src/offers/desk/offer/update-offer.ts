import type { updateOfferInput } from "@rammevaerk/contracts/offer-desk";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { todayIn } from "../../../platform/today.ts";
import type { OfferRow } from "../../repository.ts";
import { toOffer } from "../../storing/offer-row.ts";
import { updateOfferMaster } from "../../storing/update-offer-master.ts";
import { checkWhole, portalIdTaken, toFieldsRow, toOfferFields } from "./fields.ts";

/**
 * Changes what an offer is: name, address, contact, ids.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; input-invalid
 */
export async function updateOffer(
  { subject, ...ctx }: SignedInContext & { readonly subject: OfferRow },
  { offerId, version, ...fields }: z.output<typeof updateOfferInput>,
): Promise<{ version: number }> {
  const { db, clock } = ctx.platform;
  checkWhole({ ...toOffer(subject, []), ...toOfferFields(fields) });
  const row = toFieldsRow(fields);
  const changed = (Object.keys(row) as (keyof typeof row)[]).filter((name) => row[name] !== subject[name]);
  try {
    return await inTransaction(db, async (tx) => {
      const change = { fields: row, at: isoNow(clock), today: todayIn(clock) };
      const next = await updateOfferMaster(tx, { offerId, version }, change);
      await audit(ctx, tx, {
        action: "offers.update",
        subject: { kind: "offer", id: offerId },
        scope: { kind: "organisation", id: subject.operator_id },
        change: { fields: changed },
      });
      return { version: next };
    });
  } catch (error) {
    throw isUniqueViolation(error) ? portalIdTaken() : error;
  }
}
