import {
  type JointOfferView,
  jointOfferPlan,
  type ProposalSummary,
} from "@rammevaerk/contracts/clusters-proposals";
import { calculateJointOffer, type JointOfferPlan } from "@rammevaerk/domain/clusters";
import { calculateOrRefuse } from "../refuse-calculation.ts";
import { presentSteps } from "../present-steps.ts";
import type { ClusterProposalsTable } from "../tables.ts";

/** What a plan comes to. @throws AppError rate-refused */
export function presentJointOffer(plan: JointOfferPlan, nameOf: (id: string) => string): JointOfferView {
  const offer = calculateOrRefuse("rate-refused", () => calculateJointOffer(plan, { nameOf }));
  return {
    budgeted: { ...offer.budgeted, levels: offer.budgeted.levels.map((level) => ({ ...level })) },
    rateOere: offer.rateOere,
    breakEvenPercent: offer.breakEvenPercent ?? null,
    parties: offer.parties.map((party) => ({ ...party })),
    outcomes: offer.outcomes.map((outcome) => ({
      ...outcome,
      exposures: outcome.exposures.map((exposure) => ({ ...exposure })),
    })),
    steps: presentSteps(offer.steps),
  };
}

/** The plan of a proposal, as it was stored. */
export function readPlan(row: Pick<ClusterProposalsTable, "plan">): ReturnType<typeof jointOfferPlan.parse> {
  return jointOfferPlan.parse(JSON.parse(row.plan));
}

export function presentProposalSummary(
  row: ClusterProposalsTable,
  { names, comments }: { names: ReadonlyMap<string, string>; comments: ReadonlyMap<string, number> },
): ProposalSummary {
  const plan = readPlan(row);
  return {
    id: row.id,
    clusterId: row.cluster_id,
    title: row.title,
    year: plan.year,
    places: plan.places,
    unitRateOere: row.unit_rate_oere,
    partyCount: plan.parties.length,
    commentCount: comments.get(row.id) ?? 0,
    createdBy: names.get(row.created_by ?? "") ?? null,
    updatedAt: row.updated_at,
  };
}
