import type { Admission, Standing } from "@rammevaerk/domain/networks";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { AppError } from "../../platform/errors.ts";
import { findAdmission, findStanding } from "./repository.ts";

/**
 * A network's door and where a person stands towards it, held until the transaction ends: what is decided on it
 * is still true when it is stored.
 * @throws AppError not-found
 */
export async function lockEntry(
  tx: Db,
  { networkId, personId, at }: { networkId: string; personId: string; at: string },
): Promise<{ admission: Admission; standing: Standing }> {
  await lockRow(tx, "networks", networkId);
  const admission = await findAdmission(tx, networkId);
  if (admission === undefined) throw new AppError("not-found");
  return { admission, standing: await findStanding(tx, { networkId, personId, at }) };
}
