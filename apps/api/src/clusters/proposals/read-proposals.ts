import type {
  ProposalComment,
  ProposalDetail,
  ProposalSummary,
} from "@rammevaerk/contracts/clusters-proposals";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import { listPersonRefs } from "../../accounts/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { listPartyRows, type PartyRow } from "../parties/repository.ts";
import { type ClusterSubject, mayChangeWritten, mayWriteInCluster } from "../policy.ts";
import { listPersonNames } from "../repository.ts";
import { presentJointOffer, presentProposalSummary, readPlan } from "./present-proposals.ts";
import { countComments, findProposalRow, listCommentRows, listProposalRows } from "./repository.ts";

/** The proposals of a cluster, the one changed last first. */
export async function listProposals(
  { platform: { db } }: SignedInContext,
  { clusterId, after }: { clusterId: string; after?: string | undefined },
): Promise<Page<ProposalSummary>> {
  const size = limits.pageSize;
  const rows = await listProposalRows(db, clusterId, { after: decodePageKey(after, 2), size });
  const page = cutPage(rows, size, (row) => [row.updated_at, row.id]);
  const comments = await countComments(
    db,
    page.rows.map(({ id }) => id),
  );
  const names = await listPersonNames(
    db,
    page.rows.map(({ created_by }) => created_by),
  );
  const items = page.rows.map((row) => presentProposalSummary(row, { names, comments }));
  return { items, nextKey: page.nextKey, total: null };
}

/** A proposal with its plan and what that comes to, by the rate model of today. */
export async function getProposal(
  { platform: { db }, actor }: SignedInContext,
  { cluster, proposalId }: { cluster: ClusterSubject; proposalId: string },
): Promise<ProposalDetail> {
  const row = await findProposalRow(db, proposalId);
  if (row === undefined) throw new AppError("not-found");
  const plan = readPlan(row);
  const parties = await listNamedParties(db, cluster.id);
  const named = plan.parties.flatMap(({ key }) => parties.get(key) ?? []);
  const comments = await countComments(db, [proposalId]);
  const names = await listPersonNames(db, [row.created_by]);
  const subject = { cluster, authorId: row.created_by };
  return {
    ...presentProposalSummary(row, { names, comments }),
    version: row.version,
    bodyMarkdown: row.body_markdown,
    bodyHtml: row.body_html,
    plan,
    result: presentJointOffer(plan, nameIn(parties)),
    parties: named.map(({ id, organisation }) => ({ partyId: id, organisation: { ...organisation } })),
    may: {
      write: mayChangeWritten.may(actor, subject) === true,
      comment: mayWriteInCluster.may(actor, cluster) === true,
    },
  };
}

/** What was said of a proposal, the oldest first. */
export async function listComments(
  { platform: { db, clock }, actor }: SignedInContext,
  { cluster, proposalId, after }: { cluster: ClusterSubject; proposalId: string; after?: string | undefined },
): Promise<Page<ProposalComment>> {
  const size = limits.pageSize;
  const rows = await listCommentRows(db, proposalId, { after: decodePageKey(after, 2), size });
  const page = cutPage(rows, size, (row) => [row.created_at, row.id]);
  const people = await listPersonRefs(
    db,
    page.rows.flatMap(({ author_id }) => author_id ?? []),
    clock,
  );
  const items = page.rows.map((row) => ({
    id: row.id,
    author: people.get(row.author_id ?? "") ?? null,
    bodyMarkdown: row.body_markdown,
    bodyHtml: row.body_html,
    createdAt: row.created_at,
    mayRemove: mayChangeWritten.may(actor, { cluster, authorId: row.author_id }) === true,
  }));
  return { items, nextKey: page.nextKey, total: null };
}

/** All that are or were parties, by their ids. */
export async function listNamedParties(db: Db, clusterId: string): Promise<Map<string, PartyRow>> {
  return new Map((await listPartyRows(db, [clusterId])).map((party) => [party.id, party]));
}

export function nameIn(parties: ReadonlyMap<string, PartyRow>): (id: string) => string {
  return (id) => parties.get(id)?.organisation.name ?? id;
}
