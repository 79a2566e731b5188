import type { StoredAccountYear } from "@rammevaerk/contracts/rates";
import type { SignedInContext } from "../../platform/context.ts";
import { presentAccountYear } from "../presenter.ts";
import { listAccountYearRows } from "./repository.ts";

/** The closed accounts of an offer, newest first. */
export async function listAccountYears(
  { platform: { db } }: SignedInContext,
  offerId: string,
): Promise<{ items: StoredAccountYear[] }> {
  return { items: (await listAccountYearRows(db, offerId)).map(presentAccountYear) };
}
