export type { AgreedParty, CostKey, EqualParty, PopulationParty } from "./cost-key.ts";
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
