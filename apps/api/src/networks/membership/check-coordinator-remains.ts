import { countGrants } from "../../accounts/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";

/**
 * Refuses to let a coordinator go who is the only one. Called with the network's row locked, so that of two
 * who go at once one remains.
 * @throws AppError last-coordinator
 */
export async function checkCoordinatorRemains(tx: Db, networkId: string, at: string): Promise<void> {
  const count = await countGrants(tx, {
    role: "coordinator",
    limitKind: "network",
    limitId: networkId,
    at,
  });
  if (count < 2) throw new AppError("last-coordinator");
}
