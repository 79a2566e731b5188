import type { AccountYear } from "@rammevaerk/domain/rates";
import type { Db } from "../../platform/db/connect.ts";
import { insertAccountYears } from "../accounts/repository.ts";

/** The closed accounts of an offer for a year. */
export interface AccountYearLoad {
  readonly offerId: string;
  /** The operator. */
  readonly organisationId: string;
  readonly accountYear: AccountYear;
}

/** Stores closed accounts in bulk; a year that is there already stays as it is. The caller writes the audit. */
export async function recordAccountYears(
  tx: Db,
  loads: readonly AccountYearLoad[],
  { at }: { at: string },
): Promise<void> {
  const rows = loads.map(({ offerId, organisationId, accountYear }) => ({
    offer_id: offerId,
    year: accountYear.year,
    organisation_id: organisationId,
    content: JSON.stringify(accountYear),
    version: 1,
    updated_at: at,
    updated_by: null,
  }));
  await insertAccountYears(tx, rows);
}
