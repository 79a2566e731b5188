import { done } from "@rammevaerk/contracts/fields";
import {
  answerInvitationInput,
  answerRequestInput,
  createNetworkInput,
  expertPage,
  invitePersonInput,
  joinResult,
  listExpertsInput,
  listMembersInput,
  listNetworksInput,
  listRequestsInput,
  memberInput,
  memberPage,
  networkDetail,
  networkInput,
  networkPage,
  requestMembershipInput,
  requestPage,
  setCoordinatorInput,
  setDormantInput,
  setWatchInput,
  updateNetworkInput,
  waiting,
} from "@rammevaerk/contracts/networks";
import type { SignedInContext } from "../platform/context.ts";
import { guarded, router, signedIn } from "../platform/trpc.ts";
import { attachmentsRouter } from "./attachments/router.ts";
import { createNetwork } from "./create-network.ts";
import { draftsRouter } from "./drafts/router.ts";
import { listExperts } from "./experts/list-experts.ts";
import { getNetwork } from "./get-network.ts";
import { listNetworks } from "./listing/list-networks.ts";
import { answerInvitation } from "./membership/answer-invitation.ts";
import { answerRequest } from "./membership/answer-request.ts";
import { invitePerson } from "./membership/invite-person.ts";
import { joinNetwork } from "./membership/join-network.ts";
import { leaveNetwork } from "./membership/leave-network.ts";
import { listMembers } from "./membership/list-members.ts";
import { listRequests } from "./membership/list-requests.ts";
import { removeMember } from "./membership/remove-member.ts";
import { findRequest } from "./membership/repository.ts";
import { requestMembership } from "./membership/request-membership.ts";
import { setCoordinator } from "./membership/set-coordinator.ts";
import { withdrawRequest } from "./membership/withdraw-request.ts";
import { mayCoordinateNetwork, mayCreateNetwork, maySeeNetwork, mayWriteInNetwork } from "./policy.ts";
import { findNetworkSubject } from "./repository.ts";
import { setDormant } from "./set-dormant.ts";
import { threadsRouter } from "./threads/router.ts";
import { updateNetwork } from "./update-network.ts";
import { listWaiting } from "./waiting/list-waiting.ts";
import { setWatch } from "./watching/set-watch.ts";

const loadNetwork = ({ platform, actor }: SignedInContext, { networkId }: { networkId: string }) =>
  findNetworkSubject(platform.db, networkId, actor);

/** The network that a request for membership is about. */
async function loadNetworkOfRequest(ctx: SignedInContext, { requestId }: { requestId: string }) {
  const request = await findRequest(ctx.platform.db, requestId);
  return request === undefined ? undefined : loadNetwork(ctx, { networkId: request.network_id });
}

export const networksRouter = router({
  list: signedIn
    .input(listNetworksInput)
    .output(networkPage)
    .query(({ ctx, input }) => listNetworks(ctx, input)),

  get: guarded(maySeeNetwork, networkInput, loadNetwork)
    .output(networkDetail)
    .query(({ ctx }) => getNetwork(ctx, ctx.subject)),

  create: guarded(mayCreateNetwork, createNetworkInput, (_, input) => Promise.resolve(input))
    .output(networkInput)
    .mutation(({ ctx, input }) => createNetwork(ctx, input)),

  update: guarded(mayCoordinateNetwork, updateNetworkInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => updateNetwork(ctx, input)),

  setDormant: guarded(mayCoordinateNetwork, setDormantInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => setDormant(ctx, input)),

  join: guarded(maySeeNetwork, networkInput, loadNetwork)
    .output(joinResult)
    .mutation(({ ctx, input }) => joinNetwork(ctx, input)),

  requestMembership: guarded(maySeeNetwork, requestMembershipInput, loadNetwork)
    .output(joinResult)
    .mutation(({ ctx, input }) => requestMembership(ctx, input)),

  withdrawRequest: guarded(maySeeNetwork, networkInput, loadNetwork)
    .output(joinResult)
    .mutation(({ ctx, input }) => withdrawRequest(ctx, input)),

  listRequests: guarded(mayCoordinateNetwork, listRequestsInput, loadNetwork)
    .output(requestPage)
    .query(({ ctx, input }) => listRequests(ctx, input)),

  answerRequest: guarded(mayCoordinateNetwork, answerRequestInput, loadNetworkOfRequest)
    .output(done)
    .mutation(({ ctx, input }) => answerRequest(ctx, input)),

  invitePerson: guarded(mayCoordinateNetwork, invitePersonInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),

  answerInvitation: guarded(maySeeNetwork, answerInvitationInput, loadNetwork)
    .output(joinResult)
    .mutation(({ ctx, input }) => answerInvitation(ctx, input)),

  leave: guarded(maySeeNetwork, networkInput, loadNetwork)
    .output(joinResult)
    .mutation(({ ctx, input }) => leaveNetwork(ctx, input)),

  listMembers: guarded(maySeeNetwork, listMembersInput, loadNetwork)
    .output(memberPage)
    .query(({ ctx, input }) => listMembers(ctx, ctx.subject, input.after)),

  removeMember: guarded(mayCoordinateNetwork, memberInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),

  setCoordinator: guarded(mayCoordinateNetwork, setCoordinatorInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => setCoordinator(ctx, input)),

  setWatch: guarded(mayWriteInNetwork, setWatchInput, loadNetwork)
    .output(done)
    .mutation(({ ctx, input }) => setWatch(ctx, input)),

  listExperts: signedIn
    .input(listExpertsInput)
    .output(expertPage)
    .query(({ ctx, input }) => listExperts(ctx, input)),

  listWaiting: signedIn.output(waiting).query(({ ctx }) => listWaiting(ctx)),

  threads: threadsRouter,
  drafts: draftsRouter,
  attachments: attachmentsRouter,
});
