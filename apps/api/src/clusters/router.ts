import {
  addDelegateInput,
  addMandateInput,
  addPartyInput,
  clusterDetail,
  clusterInput,
  clusterOverview,
  clusterPage,
  createClusterInput,
  delegateResult,
  endDelegateInput,
  endPartyInput,
  listClustersInput,
  mandateList,
  overviewInput,
  partyList,
  partyResult,
  recordCouncilDecisionInput,
  setClusterCoordinatorInput,
  setCommitmentInput,
  updateClusterInput,
} from "@rammevaerk/contracts/clusters";
import { clustersWaiting } from "@rammevaerk/contracts/clusters-work";
import { done } from "@rammevaerk/contracts/fields";
import { guarded, router, signedIn } from "../platform/trpc.ts";
import { listWaiting } from "./actions/list-actions.ts";
import { createCluster } from "./create-cluster.ts";
import { getCluster } from "./get-cluster.ts";
import { getOverview } from "./listing/get-overview.ts";
import { listClusters } from "./listing/list-clusters.ts";
import { addMandate, recordCouncilDecision } from "./mandates/change-mandates.ts";
import { listMandates } from "./mandates/list-mandates.ts";
import { addDelegate, endDelegate, setCoordinator } from "./parties/change-delegates.ts";
import { addParty, endParty, setCommitment } from "./parties/change-parties.ts";
import { listParties } from "./parties/list-parties.ts";
import {
  mayCoordinateCluster,
  mayCreateCluster,
  mayLeadCluster,
  mayReadCluster,
  maySeeCluster,
} from "./policy.ts";
import { loadCluster, loadClusterOfDelegate, loadClusterOfMandate, loadClusterOfParty } from "./subjects.ts";
import { updateCluster } from "./update-cluster.ts";
import { workRouters } from "./work-router.ts";

const partiesRouter = router({
  list: guarded(maySeeCluster, clusterInput, loadCluster)
    .output(partyList)
    .query(({ ctx }) => listParties(ctx, ctx.subject)),

  add: guarded(mayCoordinateCluster, addPartyInput, loadCluster)
    .output(partyResult)
    .mutation(({ ctx, input }) => addParty(ctx, input)),

  end: guarded(mayCoordinateCluster, endPartyInput, loadClusterOfParty)
    .output(done)
    .mutation(({ ctx, input }) => endParty(ctx, input)),

  setCommitment: guarded(mayCoordinateCluster, setCommitmentInput, loadClusterOfParty)
    .output(done)
    .mutation(({ ctx, input }) => setCommitment(ctx, input)),

  addDelegate: guarded(mayCoordinateCluster, addDelegateInput, loadClusterOfParty)
    .output(delegateResult)
    .mutation(({ ctx, input }) => addDelegate(ctx, input)),

  endDelegate: guarded(mayCoordinateCluster, endDelegateInput, loadClusterOfDelegate)
    .output(done)
    .mutation(({ ctx, input }) => endDelegate(ctx, input)),
});

const mandatesRouter = router({
  list: guarded(mayReadCluster, clusterInput, loadCluster)
    .output(mandateList)
    .query(({ ctx, input }) => listMandates(ctx, input)),

  add: guarded(mayLeadCluster, addMandateInput, loadCluster)
    .output(done)
    .mutation(({ ctx, input }) => addMandate(ctx, input)),

  recordDecision: guarded(mayLeadCluster, recordCouncilDecisionInput, loadClusterOfMandate)
    .output(done)
    .mutation(({ ctx, input }) => recordCouncilDecision(ctx, input)),
});

export const clustersRouter = router({
  list: signedIn
    .input(listClustersInput)
    .output(clusterPage)
    .query(({ ctx, input }) => listClusters(ctx, input)),

  overview: signedIn
    .input(overviewInput)
    .output(clusterOverview)
    .query(({ ctx, input }) => getOverview(ctx, input)),

  get: guarded(maySeeCluster, clusterInput, loadCluster)
    .output(clusterDetail)
    .query(({ ctx }) => getCluster(ctx, ctx.subject)),

  create: guarded(mayCreateCluster, createClusterInput, (_, input) => Promise.resolve(input))
    .output(clusterInput)
    .mutation(({ ctx, input }) => createCluster(ctx, input)),

  update: guarded(mayCoordinateCluster, updateClusterInput, loadCluster)
    .output(done)
    .mutation(({ ctx, input }) => updateCluster(ctx, input)),

  setCoordinator: guarded(mayCoordinateCluster, setClusterCoordinatorInput, loadCluster)
    .output(done)
    .mutation(({ ctx, input }) => setCoordinator(ctx, input)),

  listWaiting: signedIn.output(clustersWaiting).query(({ ctx }) => listWaiting(ctx)),

  parties: partiesRouter,
  mandates: mandatesRouter,
  ...workRouters,
});
