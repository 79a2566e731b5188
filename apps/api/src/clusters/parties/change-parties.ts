import type { addPartyInput, endPartyInput, setCommitmentInput } from "@rammevaerk/contracts/clusters";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { todayIn } from "../../platform/today.ts";
import { auditCluster } from "../audit-cluster.ts";
import { takeDelegateOut } from "./change-delegates.ts";
import { checkPastDay } from "./check-party.ts";
import {
  endPartyRow,
  findOrganisation,
  findPartyRow,
  insertCommitment,
  insertParty,
  listDelegates,
} from "./repository.ts";

/**
 * Takes an organisation into a cluster, from a day on, which may lie ahead.
 * @throws AppError not-found for an organisation that is not there or is no more, already-party
 */
export async function addParty(
  ctx: SignedInContext,
  { clusterId, organisationId, degree, joinedOn }: z.output<typeof addPartyInput>,
): Promise<{ partyId: string }> {
  const { db, clock } = ctx.platform;
  const id = createId();
  await inTransaction(db, async (tx) => {
    const organisation = await findOrganisation(tx, organisationId);
    const isOver = organisation !== undefined && (organisation.validTo ?? "9999") <= todayIn(clock);
    if (organisation === undefined || isOver) throw new AppError("not-found");
    const row = { id, cluster_id: clusterId, organisation_id: organisationId, joined_on: joinedOn };
    const isNew = await insertParty(tx, { ...row, left_on: null });
    if (!isNew) throw new AppError("already-party", { value: organisation.name });
    await insertCommitment(tx, {
      id: createId(),
      partyId: id,
      degree,
      fromOn: joinedOn,
      recordedAt: isoNow(clock),
      recordedBy: ctx.actor.personId,
    });
    await auditCluster(ctx, tx, {
      action: "clusters.add-party",
      clusterId,
      change: { organisationId, degree, joinedOn },
    });
  });
  return { partyId: id };
}

/**
 * Ends a party and the delegates it has. What it was and did stays. One that ends on the day it was to join never did.
 * @throws AppError input-invalid for a day ahead or before it joined; not-found when it has ended
 */
export async function endParty(
  ctx: SignedInContext,
  { partyId, leftOn }: z.output<typeof endPartyInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_parties", partyId);
    const party = await findPartyRow(tx, partyId);
    if (party === undefined || party.leftOn !== null) throw new AppError("not-found");
    if (leftOn !== party.joinedOn) checkPastDay(ctx, { leftOn }, party.joinedOn);
    const delegates = await listDelegates(tx, [partyId]);
    for (const delegate of delegates.filter(({ toOn }) => toOn === null)) {
      const toOn = delegate.fromOn > leftOn ? delegate.fromOn : leftOn;
      await takeDelegateOut(ctx, tx, { clusterId: party.clusterId, delegate, toOn });
    }
    await endPartyRow(tx, partyId, leftOn);
    await auditCluster(ctx, tx, {
      action: "clusters.end-party",
      clusterId: party.clusterId,
      change: { organisationId: party.organisation.id, leftOn },
    });
  });
  return { done: true };
}

/**
 * Says how far a party has bound itself from a day on. What was said before stays as history.
 * @throws AppError input-invalid for a day before it joined; not-found when it has left
 */
export async function setCommitment(
  ctx: SignedInContext,
  { partyId, degree, fromOn }: z.output<typeof setCommitmentInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_parties", partyId);
    const party = await findPartyRow(tx, partyId);
    if (party === undefined || party.leftOn !== null) throw new AppError("not-found");
    if (fromOn < party.joinedOn) throw new AppError("input-invalid", {}, { fromOn: { code: "wrong-form" } });
    await insertCommitment(tx, {
      id: createId(),
      partyId,
      degree,
      fromOn,
      recordedAt: isoNow(ctx.platform.clock),
      recordedBy: ctx.actor.personId,
    });
    await auditCluster(ctx, tx, {
      action: "clusters.set-commitment",
      clusterId: party.clusterId,
      change: { organisationId: party.organisation.id, degree, fromOn },
    });
  });
  return { done: true };
}
