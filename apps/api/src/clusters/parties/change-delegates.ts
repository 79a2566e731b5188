import type {
  addDelegateInput,
  endDelegateInput,
  setClusterCoordinatorInput,
} from "@rammevaerk/contracts/clusters";
import type { z } from "zod";
import { countGrants, endGrant, giveGrant } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { isActivePerson } from "../repository.ts";
import { tellPerson } from "../tell-person.ts";
import { checkPastDay } from "./check-party.ts";
import {
  countDelegations,
  type DelegateRow,
  endDelegateRow,
  findDelegate,
  findDelegateOf,
  findPartyRow,
  insertDelegate,
  type PartyRow,
} from "./repository.ts";

/**
 * Lets a person speak for a party, and read what is in the cluster. Who does already stays as they are.
 * @throws AppError not-found for somebody without an account in use; input-invalid for a day ahead or before the
 * party joined
 */
export async function addDelegate(
  ctx: SignedInContext,
  { partyId, personId, fromOn }: z.output<typeof addDelegateInput>,
): Promise<{ delegateId: string }> {
  const at = isoNow(ctx.platform.clock);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_parties", partyId);
    const { clusterId, joinedOn } = await getParty(tx, partyId);
    if (!(await isActivePerson(tx, personId))) throw new AppError("not-found");
    checkPastDay(ctx, { fromOn }, joinedOn);
    const known = await findDelegateOf(tx, { partyId, personId });
    if (known !== undefined) return { delegateId: known.id };
    const id = createId();
    await insertDelegate(tx, { id, party_id: partyId, person_id: personId, from_on: fromOn, to_on: null });
    await giveGrant(tx, {
      personId,
      role: "member",
      limitKind: "cluster",
      limitId: clusterId,
      grantedBy: ctx.actor.personId,
      at,
    });
    await tellPerson(ctx, tx, { kind: "cluster-delegate", clusterId, personId, cause: `delegate:${id}` });
    await auditCluster(ctx, tx, {
      action: "clusters.add-delegate",
      clusterId,
      change: { partyId, personId },
    });
    return { delegateId: id };
  });
}

/**
 * Ends a person's place as delegate. Who speaks for no other party of the cluster reads it no longer.
 * @throws AppError input-invalid for a day ahead or before it began; not-found when it has ended
 */
export async function endDelegate(
  ctx: SignedInContext,
  { delegateId, toOn }: z.output<typeof endDelegateInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_delegates", delegateId);
    const delegate = await findDelegate(tx, delegateId);
    if (delegate === undefined || delegate.toOn !== null) throw new AppError("not-found");
    checkPastDay(ctx, { toOn }, delegate.fromOn);
    const { clusterId } = await getParty(tx, delegate.partyId);
    await takeDelegateOut(ctx, tx, { clusterId, delegate, toOn });
    await auditCluster(ctx, tx, {
      action: "clusters.end-delegate",
      clusterId,
      change: { partyId: delegate.partyId, personId: delegate.personId },
    });
  });
  return { done: true };
}

/** Ends one delegate, and the right to read the cluster with the last place that gave it. */
export async function takeDelegateOut(
  ctx: SignedInContext,
  tx: Db,
  { clusterId, delegate, toOn }: { clusterId: string; delegate: DelegateRow; toOn: string },
): Promise<void> {
  const { id, personId } = delegate;
  await endDelegateRow(tx, id, toOn);
  if (personId === null || (await countDelegations(tx, { clusterId, personId })) > 0) return;
  await endGrant(tx, {
    personId,
    role: "member",
    limitKind: "cluster",
    limitId: clusterId,
    endedBy: ctx.actor.personId,
    at: isoNow(ctx.platform.clock),
  });
}

async function getParty(tx: Db, partyId: string): Promise<PartyRow> {
  const party = await findPartyRow(tx, partyId);
  if (party === undefined || party.leftOn !== null) throw new AppError("not-found");
  return party;
}

/**
 * Makes a person coordinator and tells them, or takes the role back. Who has it already, or has not, stays so.
 * @throws AppError not-found for somebody without an account in use; last-coordinator
 */
export async function setCoordinator(
  ctx: SignedInContext,
  { clusterId, personId, isCoordinator }: z.output<typeof setClusterCoordinatorInput>,
): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  const role = { role: "coordinator", limitKind: "cluster", limitId: clusterId, at } as const;
  const by = ctx.actor.personId;
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "clusters", clusterId);
    if (isCoordinator && !(await isActivePerson(tx, personId))) throw new AppError("not-found");
    const count = await countGrants(tx, role);
    const isChanged = isCoordinator
      ? await giveGrant(tx, { ...role, personId, grantedBy: by })
      : await endGrant(tx, { ...role, personId, endedBy: by });
    if (!isChanged) return;
    if (!isCoordinator && count < 2) throw new AppError("last-coordinator");
    const cause = `coordinator:${createId()}`;
    if (isCoordinator) await tellPerson(ctx, tx, { kind: "role-granted", clusterId, personId, cause });
    await auditCluster(ctx, tx, {
      action: "clusters.set-coordinator",
      clusterId,
      change: { personId, isCoordinator },
    });
  });
  return { done: true };
}
