import type {
  addCommentInput,
  createProposalInput,
  updateProposalInput,
} from "@rammevaerk/contracts/clusters-proposals";
import type { JointOfferPlan } from "@rammevaerk/domain/clusters";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { z } from "zod";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { presentJointOffer } from "./present-proposals.ts";
import { listNamedParties, nameIn } from "./read-proposals.ts";
import {
  deleteComment,
  findComment,
  findCommentIdByRequest,
  findProposalIdByRequest,
  findProposalRow,
  insertComment,
  insertProposal,
  updateProposalRow,
} from "./repository.ts";

type ProposalFields = Pick<z.output<typeof createProposalInput>, "title" | "body" | "plan">;

/**
 * Proposes an offer that parties run together. The same form sent twice proposes one.
 * @throws AppError rate-refused; input-invalid when somebody in it is no party; cpr-number-found
 */
export async function createProposal(
  ctx: SignedInContext,
  { clusterId, requestId, ...fields }: z.output<typeof createProposalInput>,
): Promise<{ proposalId: string }> {
  checkTexts(fields);
  const id = createId();
  const at = isoNow(ctx.platform.clock);
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    const isNew = await insertProposal(tx, {
      id,
      cluster_id: clusterId,
      ...(await toColumns(tx, clusterId, fields)),
      version: 1,
      created_at: at,
      created_by: ctx.actor.personId,
      updated_at: at,
      request_id: requestKey,
    });
    if (!isNew) return { proposalId: await findProposalIdByRequest(tx, requestKey) };
    await auditCluster(ctx, tx, {
      action: "clusters.create-proposal",
      clusterId,
      change: { proposalId: id },
    });
    return { proposalId: id };
  });
}

/**
 * Changes a proposal.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; as `createProposal`
 */
export async function updateProposal(
  ctx: SignedInContext,
  { proposalId, version, ...fields }: z.output<typeof updateProposalInput>,
): Promise<{ version: number }> {
  checkTexts(fields);
  await inTransaction(ctx.platform.db, async (tx) => {
    const before = await findProposalRow(tx, proposalId);
    if (before === undefined) throw new AppError("not-found");
    const clusterId = before.cluster_id;
    const columns = await toColumns(tx, clusterId, fields);
    const updated_at = isoNow(ctx.platform.clock);
    const isSaved = await updateProposalRow(tx, { id: proposalId, version }, { ...columns, updated_at });
    if (!isSaved) throw new AppError("changed-meanwhile");
    await auditCluster(ctx, tx, { action: "clusters.update-proposal", clusterId, change: { proposalId } });
  });
  return { version: version + 1 };
}

/** Says something of a proposal. The same form sent twice says it once. @throws AppError cpr-number-found */
export async function addComment(
  ctx: SignedInContext,
  {
    clusterId,
    proposalId,
    body,
    requestId,
  }: z.output<typeof addCommentInput> & { readonly clusterId: string },
): Promise<{ commentId: string }> {
  checkNoCprNumberInMarkdown(body, "comment");
  const id = createId();
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    const isNew = await insertComment(tx, {
      id,
      proposal_id: proposalId,
      author_id: ctx.actor.personId,
      body_markdown: body,
      body_html: renderMarkdown(body),
      created_at: isoNow(ctx.platform.clock),
      request_id: requestKey,
    });
    if (!isNew) return { commentId: await findCommentIdByRequest(tx, requestKey) };
    await auditCluster(ctx, tx, {
      action: "clusters.add-comment",
      clusterId,
      change: { proposalId, commentId: id },
    });
    return { commentId: id };
  });
}

/** Takes a comment away for good. @throws AppError not-found */
export async function removeComment(
  ctx: SignedInContext,
  { commentId }: { commentId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const comment = await findComment(tx, commentId);
    if (comment === undefined) throw new AppError("not-found");
    await deleteComment(tx, commentId);
    await auditCluster(ctx, tx, {
      action: "clusters.remove-comment",
      clusterId: comment.clusterId,
      change: { proposalId: comment.proposalId, commentId },
    });
  });
  return { done: true };
}

function checkTexts({ title, body, plan }: ProposalFields): void {
  checkNoCprNumber(title, "title");
  checkNoCprNumberInMarkdown(body, "body");
  for (const { text = "" } of [...plan.costs, ...plan.revenues]) checkNoCprNumber(text, "body");
}

async function toColumns(tx: Db, clusterId: string, { title, body, plan }: ProposalFields) {
  const parties = await listNamedParties(tx, clusterId);
  checkParties(plan, (id) => parties.has(id));
  const { budgeted } = presentJointOffer(plan, nameIn(parties));
  return {
    title,
    body_markdown: body,
    body_html: renderMarkdown(body),
    plan: JSON.stringify(plan),
    unit_rate_oere: budgeted.unitRateOere,
  };
}

/** @throws AppError input-invalid when somebody in the plan is no party, nor was one */
function checkParties(plan: JointOfferPlan, isParty: (id: string) => boolean): void {
  const at = plan.parties.findIndex(({ key }) => !isParty(key));
  if (at < 0) return;
  throw new AppError("input-invalid", {}, { [`plan.parties.${at}.key`]: { code: "unknown-choice" } });
}
