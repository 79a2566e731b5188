import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { refreshCurrent } from "../current/refresh-current.ts";
import { type OfferFieldsRow, updateOfferRow } from "../repository.ts";

/**
 * Changes what an offer is, apart from its facts, and answers its new version. The search follows in the same
 * transaction. The caller writes the audit.
 * @param read the offer, and the version with which it was read
 * @throws AppError changed-meanwhile when it has another version by now
 */
export async function updateOfferMaster(
  tx: Db,
  read: { readonly offerId: string; readonly version: number },
  { fields, at, today }: { fields: Partial<OfferFieldsRow>; at: string; today: IsoDate },
): Promise<number> {
  const version = await updateOfferRow(tx, read, { ...fields, changed_at: at });
  if (version === undefined) throw new AppError("changed-meanwhile");
  await refreshCurrent(tx, [read.offerId], today);
  return version;
}
