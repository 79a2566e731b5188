export type { CostSplit, PartyNames } from "./calculate-cost-split.ts";
export { calculateCostSplit } from "./calculate-cost-split.ts";
export { calculateJointOffer } from "./calculate-joint-offer.ts";
export { checkCostKey } from "./check-cost-key.ts";
export { checkJointOffer } from "./check-joint-offer.ts";
export type { AgreedParty, CostKey, EqualParty, PopulationParty } from "./cost-key.ts";
export type { Commitment } from "./find-commitment-on.ts";
export { findCommitmentOn } from "./find-commitment-on.ts";
export type {
  JointOffer,
  JointOfferParty,
  JointOfferPlan,
  JointOfferShare,
  OccupancyOutcome,
} from "./joint-offer.ts";
export type {
  ActionStatus,
  ClusterLinkKind,
  CommitmentDegree,
  CostKeyKind,
  CouncilResult,
  MinutesStatus,
} from "./vocabulary.ts";
export {
  actionStatuses,
  clusterLinkKinds,
  commitmentDegrees,
  costKeyKinds,
  councilResults,
  minutesStatuses,
} from "./vocabulary.ts";
