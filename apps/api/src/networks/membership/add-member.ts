import { giveGrant } from "../../accounts/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { closeWaitingRequest, deleteInvitation } from "./repository.ts";

/** Somebody who comes in, and who let them: themselves where the network is open. */
export interface NewMember {
  readonly networkId: string;
  readonly personId: string;
  /** A coordinator is a member too, and stays one when somebody else takes over. */
  readonly isCoordinator: boolean;
  readonly grantedBy: string | null;
  readonly at: string;
}

/**
 * Makes a person a member. An invitation is used up, and a request that waits is accepted with it.
 * Answers false for somebody who was a member already.
 */
export async function addMember(
  tx: Db,
  { networkId, personId, isCoordinator, grantedBy, at }: NewMember,
): Promise<boolean> {
  const limit = { personId, limitKind: "network", limitId: networkId, grantedBy, at } as const;
  const isNew = await giveGrant(tx, { ...limit, role: "member" });
  if (isCoordinator) await giveGrant(tx, { ...limit, role: "coordinator" });
  await deleteInvitation(tx, networkId, personId);
  await closeWaitingRequest(
    tx,
    { networkId, personId },
    { status: "accepted", answer: null, answered_by: null, answered_at: at },
  );
  return isNew;
}
