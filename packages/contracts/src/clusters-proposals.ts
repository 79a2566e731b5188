import type { JointOfferPlan } from "@rammevaerk/domain/clusters";
import { z } from "zod";
import { personRef } from "./accounts.ts";
import { partyName } from "./clusters-work.ts";
import { body, id, instant, page, pageKey, requestId, title } from "./fields.ts";
import { limits } from "./limits.ts";
import { rateBudget, rateResult, stepView } from "./rates.ts";

const version = z.number().int();
const oere = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const figure = z.number().min(0).max(1_000_000_000);

/** `JointOfferPlan` of the domain package; `key` is the party's id. It is stored only when it can be calculated. */
export const jointOfferPlan = z.object({
  year: rateBudget.shape.year,
  opening: rateBudget.shape.opening,
  costs: rateBudget.shape.costs,
  revenues: rateBudget.shape.revenues,
  overhead: rateBudget.shape.overhead,
  places: figure,
  occupancyPercent: figure,
  agreementId: z.string().max(60),
  agreedRateOere: oere.nullable(),
  parties: z.array(z.object({ key: id, places: figure })).max(120),
  fallsToPercent: z.array(figure).max(6),
}) satisfies z.ZodType<JointOfferPlan>;

/** `JointOffer` of the domain package. */
export const jointOfferResult = z.object({
  budgeted: rateResult,
  rateOere: oere,
  breakEvenPercent: z.number().nullable(),
  parties: z.array(z.object({ key: id, places: z.number(), sharePercent: z.number() })),
  outcomes: z.array(
    z.object({
      occupancyPercent: z.number(),
      revenueOere: oere,
      lossOere: oere,
      exposures: z.array(z.object({ key: id, amountOere: oere })),
    }),
  ),
  steps: z.array(stepView),
});
export type JointOfferView = z.infer<typeof jointOfferResult>;

export const proposalSummary = z.object({
  id,
  clusterId: id,
  title: z.string(),
  year: z.number().int(),
  places: z.number(),
  unitRateOere: oere,
  partyCount: z.number().int(),
  commentCount: z.number().int(),
  createdBy: z.string().nullable(),
  updatedAt: instant,
});
export type ProposalSummary = z.infer<typeof proposalSummary>;
export const listProposalsInput = z.object({ clusterId: id, after: pageKey.optional() });
/** The one changed last first. */
export const proposalPage = page(proposalSummary);
export const proposalInput = z.object({ proposalId: id });
export const proposalDetail = proposalSummary.extend({
  version,
  bodyMarkdown: z.string(),
  bodyHtml: z.string(),
  plan: jointOfferPlan,
  result: jointOfferResult,
  /** The parties that the plan names, also those that have left. */
  parties: z.array(partyName),
  may: z.object({ write: z.boolean(), comment: z.boolean() }),
});
export type ProposalDetail = z.infer<typeof proposalDetail>;
const proposalFields = { title, body: z.string().trim().max(limits.body), plan: jointOfferPlan };
export const createProposalInput = z.object({ ...proposalFields, clusterId: id, requestId });
export const updateProposalInput = z.object({ ...proposalFields, proposalId: id, version });
export const proposalComment = z.object({
  id,
  author: personRef.nullable(),
  bodyMarkdown: z.string(),
  bodyHtml: z.string(),
  createdAt: instant,
  mayRemove: z.boolean(),
});
export type ProposalComment = z.infer<typeof proposalComment>;
export const listCommentsInput = proposalInput.extend({ after: pageKey.optional() });
/** The oldest first. */
export const commentPage = page(proposalComment);
export const addCommentInput = proposalInput.extend({ body, requestId });
export const commentResult = z.object({ commentId: id });
export const removeCommentInput = z.object({ commentId: id });
