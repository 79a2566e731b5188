import type {
  addActionInput,
  setActionStatusInput,
  updateActionInput,
} from "@rammevaerk/contracts/clusters-work";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { findDecision } from "../meetings/repository.ts";
import { getPartyIn } from "../parties/check-party.ts";
import { findDelegateOf } from "../parties/repository.ts";
import { tellPerson } from "../tell-person.ts";
import {
  findActionIdByRequest,
  findActionRow,
  insertAction,
  insertActionChange,
  updateActionRow,
} from "./repository.ts";

type ActionFields = Pick<
  z.output<typeof addActionInput>,
  "title" | "partyId" | "personId" | "dueOn" | "doneWhen"
>;

/**
 * Writes down something that a party is to do, and tells the person who does it. The same form sent twice writes one.
 * @throws AppError input-invalid when the party, the person or the decision is none of the cluster's; cpr-number-found
 */
export async function addAction(
  ctx: SignedInContext,
  { clusterId, decisionId, requestId, ...fields }: z.output<typeof addActionInput>,
): Promise<{ actionId: string }> {
  checkTexts(fields);
  const id = createId();
  const at = isoNow(ctx.platform.clock);
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    await checkOwner(tx, clusterId, fields);
    await checkDecision(tx, { clusterId, decisionId });
    const isNew = await insertAction(tx, {
      id,
      cluster_id: clusterId,
      decision_id: decisionId,
      ...toColumns(fields),
      status: "open",
      version: 1,
      created_at: at,
      request_id: requestKey,
    });
    if (!isNew) return { actionId: await findActionIdByRequest(tx, requestKey) };
    await insertActionChange(tx, {
      id: createId(),
      action_id: id,
      status: "open",
      comment: "",
      at,
      by_id: ctx.actor.personId,
    });
    await tellOwner(ctx, tx, { clusterId, actionId: id, personId: fields.personId });
    await auditCluster(ctx, tx, { action: "clusters.add-action", clusterId, change: { actionId: id } });
    return { actionId: id };
  });
}

/**
 * Changes what an action says, and tells somebody who has become its owner.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; as `addAction`
 */
export async function updateAction(
  ctx: SignedInContext,
  { actionId, version, ...fields }: z.output<typeof updateActionInput>,
): Promise<{ done: true }> {
  checkTexts(fields);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_actions", actionId);
    const before = await findActionRow(tx, actionId);
    if (before === undefined) throw new AppError("not-found");
    const clusterId = before.cluster_id;
    const isSameOwner = before.party_id === fields.partyId && before.person_id === fields.personId;
    if (!isSameOwner) await checkOwner(tx, clusterId, fields);
    const isSaved = await updateActionRow(tx, { id: actionId, version }, toColumns(fields));
    if (!isSaved) throw new AppError("changed-meanwhile");
    if (before.person_id !== fields.personId)
      await tellOwner(ctx, tx, { clusterId, actionId, personId: fields.personId });
    await auditCluster(ctx, tx, { action: "clusters.update-action", clusterId, change: { actionId } });
  });
  return { done: true };
}

/**
 * Says how far an action is, and why. All that was said stays.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; cpr-number-found
 */
export async function setActionStatus(
  ctx: SignedInContext,
  { actionId, version, status, comment }: z.output<typeof setActionStatusInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(comment, "comment");
  await inTransaction(ctx.platform.db, async (tx) => {
    const action = await findActionRow(tx, actionId);
    if (action === undefined) throw new AppError("not-found");
    const isSaved = await updateActionRow(tx, { id: actionId, version }, { status });
    if (!isSaved) throw new AppError("changed-meanwhile");
    await insertActionChange(tx, {
      id: createId(),
      action_id: actionId,
      status,
      comment,
      at: isoNow(ctx.platform.clock),
      by_id: ctx.actor.personId,
    });
    await auditCluster(ctx, tx, {
      action: "clusters.set-action-status",
      clusterId: action.cluster_id,
      change: { actionId, status },
    });
  });
  return { done: true };
}

function checkTexts({ title, doneWhen }: ActionFields): void {
  checkNoCprNumber(title, "title");
  checkNoCprNumber(doneWhen, "doneWhen");
}

function toColumns({ title, partyId, personId, dueOn, doneWhen }: ActionFields) {
  return { title, party_id: partyId, person_id: personId, due_on: dueOn, done_when: doneWhen };
}

/** The owner is a party of today, and the person one of its delegates. @throws AppError input-invalid */
async function checkOwner(tx: Db, clusterId: string, { partyId, personId }: ActionFields): Promise<void> {
  await getPartyIn(tx, { clusterId, partyId });
  if (personId === null) return;
  if ((await findDelegateOf(tx, { partyId, personId })) === undefined) {
    throw new AppError("input-invalid", {}, { personId: { code: "unknown-choice" } });
  }
}

async function checkDecision(
  tx: Db,
  { clusterId, decisionId }: { clusterId: string; decisionId: string | null },
): Promise<void> {
  if (decisionId === null) return;
  await lockRow(tx, "cluster_decisions", decisionId);
  const decision = await findDecision(tx, decisionId);
  if (decision?.cluster_id !== clusterId) {
    throw new AppError("input-invalid", {}, { decisionId: { code: "unknown-choice" } });
  }
}

async function tellOwner(
  ctx: SignedInContext,
  tx: Db,
  { clusterId, actionId, personId }: { clusterId: string; actionId: string; personId: string | null },
): Promise<void> {
  if (personId === null) return;
  const cause = `action:${actionId}:${personId}`;
  await tellPerson(ctx, tx, { kind: "cluster-action", clusterId, personId, cause });
}
