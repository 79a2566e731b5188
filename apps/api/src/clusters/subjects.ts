import type { SignedInContext } from "../platform/context.ts";
import { findActionRow, isActionOf } from "./actions/repository.ts";
import { findLinkRow } from "./links/repository.ts";
import { findMandate } from "./mandates/repository.ts";
import { findDecision, findMeetingRow } from "./meetings/repository.ts";
import { findDelegate, findPartyRow } from "./parties/repository.ts";
import type { ActionSubject, ClusterSubject, WrittenSubject } from "./policy.ts";
import { findComment, findProposalRow } from "./proposals/repository.ts";
import { findClusterSubject } from "./repository.ts";

/** The cluster that an input names. */
export function loadCluster(
  { platform }: SignedInContext,
  { clusterId }: { clusterId: string },
): Promise<ClusterSubject | undefined> {
  return findClusterSubject(platform.db, clusterId);
}

/** The cluster of something in it; absent when that is not there. */
async function within(
  { platform }: SignedInContext,
  clusterId: string | undefined,
): Promise<ClusterSubject | undefined> {
  if (clusterId === undefined) return undefined;
  const cluster = await findClusterSubject(platform.db, clusterId);
  return cluster === undefined ? undefined : { ...cluster, isWithin: true };
}

/** A party is known to everybody, so its cluster is too. */
export async function loadClusterOfParty(
  ctx: SignedInContext,
  { partyId }: { partyId: string },
): Promise<ClusterSubject | undefined> {
  const party = await findPartyRow(ctx.platform.db, partyId);
  return party === undefined ? undefined : loadCluster(ctx, { clusterId: party.clusterId });
}

export async function loadClusterOfDelegate(
  ctx: SignedInContext,
  { delegateId }: { delegateId: string },
): Promise<ClusterSubject | undefined> {
  const delegate = await findDelegate(ctx.platform.db, delegateId);
  const party = delegate === undefined ? undefined : await findPartyRow(ctx.platform.db, delegate.partyId);
  return within(ctx, party?.clusterId);
}

export async function loadClusterOfMandate(
  ctx: SignedInContext,
  { mandateId }: { mandateId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findMandate(ctx.platform.db, mandateId))?.cluster_id);
}

export async function loadClusterOfMeeting(
  ctx: SignedInContext,
  { meetingId }: { meetingId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findMeetingRow(ctx.platform.db, meetingId))?.cluster_id);
}

export async function loadClusterOfDecision(
  ctx: SignedInContext,
  { decisionId }: { decisionId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findDecision(ctx.platform.db, decisionId))?.cluster_id);
}

export async function loadClusterOfAction(
  ctx: SignedInContext,
  { actionId }: { actionId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findActionRow(ctx.platform.db, actionId))?.cluster_id);
}

export async function loadAction(
  ctx: SignedInContext,
  input: { actionId: string },
): Promise<ActionSubject | undefined> {
  const cluster = await loadClusterOfAction(ctx, input);
  if (cluster === undefined) return undefined;
  const personId = ctx.actor.personId;
  return { cluster, isOwner: await isActionOf(ctx.platform.db, { actionId: input.actionId, personId }) };
}

export async function loadClusterOfLink(
  ctx: SignedInContext,
  { linkId }: { linkId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findLinkRow(ctx.platform.db, linkId))?.cluster_id);
}

export async function loadClusterOfProposal(
  ctx: SignedInContext,
  { proposalId }: { proposalId: string },
): Promise<ClusterSubject | undefined> {
  return within(ctx, (await findProposalRow(ctx.platform.db, proposalId))?.cluster_id);
}

export async function loadProposal(
  ctx: SignedInContext,
  { proposalId }: { proposalId: string },
): Promise<WrittenSubject | undefined> {
  const row = await findProposalRow(ctx.platform.db, proposalId);
  const cluster = await within(ctx, row?.cluster_id);
  return row === undefined || cluster === undefined ? undefined : { cluster, authorId: row.created_by };
}

export async function loadComment(
  ctx: SignedInContext,
  { commentId }: { commentId: string },
): Promise<WrittenSubject | undefined> {
  const comment = await findComment(ctx.platform.db, commentId);
  const cluster = await within(ctx, comment?.clusterId);
  return comment === undefined || cluster === undefined ? undefined : { cluster, authorId: comment.authorId };
}
