import type {
  addDecisionInput,
  approveMinutesInput,
  saveMeetingInput,
  updateDecisionInput,
} from "@rammevaerk/contracts/clusters-work";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { z } from "zod";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { listActionsOfDecisions } from "../actions/repository.ts";
import { auditCluster } from "../audit-cluster.ts";
import {
  type DecisionRow,
  deleteDecision,
  findDecision,
  findDecisionIdByRequest,
  findMeetingRow,
  insertDecision,
  type MeetingRow,
  updateDecisionRow,
  updateMeetingRow,
} from "./repository.ts";

/**
 * Stores a meeting's agenda and minutes.
 * @throws AppError minutes-approved; changed-meanwhile when somebody saved after `version` was read; cpr-number-found
 */
export async function saveMeeting(
  ctx: SignedInContext,
  { meetingId, version, agenda, minutes }: z.output<typeof saveMeetingInput>,
): Promise<{ version: number }> {
  checkNoCprNumberInMarkdown(agenda, "agenda");
  checkNoCprNumberInMarkdown(minutes, "minutes");
  await inTransaction(ctx.platform.db, async (tx) => {
    const meeting = await lockOpenMeeting(tx, meetingId);
    const isSaved = await updateMeetingRow(
      tx,
      { id: meetingId, version },
      {
        agenda_markdown: agenda,
        agenda_html: renderMarkdown(agenda),
        minutes_markdown: minutes,
        minutes_html: renderMarkdown(minutes),
      },
    );
    if (!isSaved) throw new AppError("changed-meanwhile");
    const fields = [
      agenda === meeting.agenda_markdown ? [] : ["agenda"],
      minutes === meeting.minutes_markdown ? [] : ["minutes"],
    ].flat();
    const clusterId = meeting.cluster_id;
    await auditCluster(ctx, tx, {
      action: "clusters.save-meeting",
      clusterId,
      change: { meetingId, fields },
    });
  });
  return { version: version + 1 };
}

/**
 * Says that the minutes stand as they are, or opens them again.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read
 */
export async function approveMinutes(
  ctx: SignedInContext,
  { meetingId, version, isApproved }: z.output<typeof approveMinutesInput>,
): Promise<{ version: number }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "cluster_meetings", meetingId);
    const meeting = await findMeetingRow(tx, meetingId);
    if (meeting === undefined) throw new AppError("not-found");
    const isSaved = await updateMeetingRow(
      tx,
      { id: meetingId, version },
      {
        minutes_status: isApproved ? "approved" : "draft",
        minutes_approved_at: isApproved ? isoNow(ctx.platform.clock) : null,
      },
    );
    if (!isSaved) throw new AppError("changed-meanwhile");
    await auditCluster(ctx, tx, {
      action: isApproved ? "clusters.approve-minutes" : "clusters.reopen-minutes",
      clusterId: meeting.cluster_id,
      change: { meetingId },
    });
  });
  return { version: version + 1 };
}

/**
 * Writes down what a meeting decided. The same form sent twice writes one.
 * @throws AppError minutes-approved, cpr-number-found
 */
export async function addDecision(
  ctx: SignedInContext,
  { meetingId, body, decidedOn, requestId }: z.output<typeof addDecisionInput>,
): Promise<{ decisionId: string }> {
  checkNoCprNumber(body, "body");
  const id = createId();
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    const meeting = await lockOpenMeeting(tx, meetingId);
    const isNew = await insertDecision(tx, {
      id,
      meeting_id: meetingId,
      body,
      decided_on: decidedOn ?? meeting.starts_local.slice(0, "2026-11-22".length),
      version: 1,
      created_at: isoNow(ctx.platform.clock),
      request_id: requestKey,
    });
    if (!isNew) return { decisionId: await findDecisionIdByRequest(tx, requestKey) };
    const clusterId = meeting.cluster_id;
    await auditCluster(ctx, tx, {
      action: "clusters.add-decision",
      clusterId,
      change: { meetingId, decisionId: id },
    });
    return { decisionId: id };
  });
}

/** Changes what was decided. @throws AppError minutes-approved, changed-meanwhile, cpr-number-found */
export async function updateDecision(
  ctx: SignedInContext,
  { decisionId, version, body, decidedOn }: z.output<typeof updateDecisionInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(body, "body");
  await inTransaction(ctx.platform.db, async (tx) => {
    const { cluster_id: clusterId } = await lockOpenDecision(tx, decisionId);
    const isSaved = await updateDecisionRow(tx, { id: decisionId, version }, { body, decided_on: decidedOn });
    if (!isSaved) throw new AppError("changed-meanwhile");
    await auditCluster(ctx, tx, { action: "clusters.update-decision", clusterId, change: { decisionId } });
  });
  return { done: true };
}

/** Takes a decision away that nothing follows from. @throws AppError minutes-approved, decision-has-actions */
export async function removeDecision(
  ctx: SignedInContext,
  { decisionId }: { decisionId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const { cluster_id: clusterId } = await lockOpenDecision(tx, decisionId);
    await lockRow(tx, "cluster_decisions", decisionId);
    const actions = await listActionsOfDecisions(tx, [decisionId]);
    if (actions.length > 0) throw new AppError("decision-has-actions", { count: actions.length });
    await deleteDecision(tx, decisionId);
    await auditCluster(ctx, tx, { action: "clusters.remove-decision", clusterId, change: { decisionId } });
  });
  return { done: true };
}

/** A meeting whose minutes are still written, held until the transaction ends. @throws AppError minutes-approved */
async function lockOpenMeeting(tx: Db, meetingId: string): Promise<MeetingRow> {
  await lockRow(tx, "cluster_meetings", meetingId);
  const meeting = await findMeetingRow(tx, meetingId);
  if (meeting === undefined) throw new AppError("not-found");
  if (meeting.minutes_status === "approved") throw new AppError("minutes-approved");
  return meeting;
}

async function lockOpenDecision(tx: Db, decisionId: string): Promise<DecisionRow> {
  const decision = await findDecision(tx, decisionId);
  if (decision === undefined) throw new AppError("not-found");
  await lockOpenMeeting(tx, decision.meeting_id);
  return decision;
}
