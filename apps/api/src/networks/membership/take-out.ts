import { endGrant } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { clearContact } from "../repository.ts";
import { deleteWatchesIn } from "../watching/repository.ts";
import { checkCoordinatorRemains } from "./check-coordinator-remains.ts";
import { lockEntry } from "./lock-entry.ts";

/**
 * Ends a person's place in a network, with what hangs on it. Answers false for somebody who is not in it.
 * @throws AppError last-coordinator
 */
export async function takeOut(
  ctx: SignedInContext,
  tx: Db,
  { networkId, personId }: { networkId: string; personId: string },
): Promise<boolean> {
  const at = isoNow(ctx.platform.clock);
  const { standing } = await lockEntry(tx, { networkId, personId, at });
  if (standing !== "member" && standing !== "coordinator") return false;
  if (standing === "coordinator") await checkCoordinatorRemains(tx, networkId, at);
  const limit = {
    personId,
    limitKind: "network",
    limitId: networkId,
    endedBy: ctx.actor.personId,
    at,
  } as const;
  await endGrant(tx, { ...limit, role: "coordinator" });
  await endGrant(tx, { ...limit, role: "member" });
  await deleteWatchesIn(tx, networkId, personId);
  await clearContact(tx, networkId, personId);
  return true;
}
