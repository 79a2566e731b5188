import type {
  ActionDetail,
  ActionSummary,
  ClustersWaiting,
  listActionsInput,
} from "@rammevaerk/contracts/clusters-work";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { findDecision } from "../meetings/repository.ts";
import { type ClusterSubject, mayLeadCluster, maySetActionStatus, readableClusters } from "../policy.ts";
import { listPersonNames } from "../repository.ts";
import { presentActions } from "./present-actions.ts";
import {
  type ActionFilter,
  countActions,
  findActionRow,
  isActionOf,
  listActionChanges,
  listActionRows,
} from "./repository.ts";

/** As many as the list of what waits for somebody shows. */
const mostWaiting = 10;

/** Actions of clusters that the reader reads, by due date. */
export async function listActions(
  { platform, actor }: SignedInContext,
  { clusterId, show, after }: z.output<typeof listActionsInput>,
): Promise<Page<ActionSummary>> {
  const size = limits.pageSize;
  const filter: ActionFilter = {
    scope: readableClusters(actor),
    clusterId,
    isUnfinished: show !== "all",
    dueBefore: show === "overdue" ? todayIn(platform.clock) : undefined,
    ownerId: show === "mine" ? actor.personId : undefined,
  };
  const [rows, total] = await Promise.all([
    listActionRows(platform.db, filter, { after: decodePageKey(after, 2), size }),
    countActions(platform.db, filter),
  ]);
  const page = cutPage(rows, size, (row) => [row.due_on, row.id]);
  return { items: await presentActions(platform, page.rows), nextKey: page.nextKey, total };
}

/** The reader's own actions whose day has passed, the oldest first. */
export async function listWaiting({ platform, actor }: SignedInContext): Promise<ClustersWaiting> {
  const filter = {
    scope: readableClusters(actor),
    isUnfinished: true,
    dueBefore: todayIn(platform.clock),
    ownerId: actor.personId,
  };
  const rows = await listActionRows(platform.db, filter, { size: mostWaiting });
  return { overdueActions: await presentActions(platform, rows.slice(0, mostWaiting)) };
}

/** An action with the decision it follows from, and all that was said of it. */
export async function getAction(
  { platform, actor }: SignedInContext,
  { cluster, actionId }: { cluster: ClusterSubject; actionId: string },
): Promise<ActionDetail> {
  const { db } = platform;
  const row = await findActionRow(db, actionId);
  if (row === undefined) throw new AppError("not-found");
  const [summary] = await presentActions(platform, [row]);
  if (summary === undefined) throw new AppError("not-found");
  const changes = await listActionChanges(db, actionId);
  const names = await listPersonNames(
    db,
    changes.map(({ by_id }) => by_id),
  );
  const decision = row.decision_id === null ? undefined : await findDecision(db, row.decision_id);
  const isOwner = await isActionOf(db, { actionId, personId: actor.personId });
  return {
    ...summary,
    decision:
      decision === undefined
        ? null
        : {
            id: decision.id,
            meetingId: decision.meeting_id,
            body: decision.body,
            decidedOn: decision.decided_on,
          },
    createdAt: row.created_at,
    history: changes.map(({ status, comment, at, by_id }) => ({
      status,
      comment,
      at,
      by: names.get(by_id ?? "") ?? null,
    })),
    may: {
      lead: mayLeadCluster.may(actor, cluster) === true,
      setStatus: maySetActionStatus.may(actor, { cluster, isOwner }) === true,
    },
  };
}
