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
} from "@rammevaerk/contracts/networks";
import type { SignedInContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import { guarded, router, signedIn } from "../platform/trpc.ts";
import { draftsRouter } from "./drafts/router.ts";
import { mayCoordinateNetwork, mayCreateNetwork, maySeeNetwork, mayWriteInNetwork } from "./policy.ts";
import { findNetworkSubject } from "./repository.ts";
import { threadsRouter } from "./threads/router.ts";

const notYet = (): never => {
  throw new AppError("not-found");
};

const loadNetwork = ({ platform, actor }: SignedInContext, { networkId }: { networkId: string }) =>
  findNetworkSubject(platform.db, networkId, actor);

export const networksRouter = router({
  list: signedIn.input(listNetworksInput).output(networkPage).query(notYet),
  get: guarded(maySeeNetwork, networkInput, loadNetwork).output(networkDetail).query(notYet),
  create: guarded(mayCreateNetwork, createNetworkInput, (_, input) => Promise.resolve(input))
    .output(networkInput)
    .mutation(notYet),
  update: guarded(mayCoordinateNetwork, updateNetworkInput, loadNetwork).output(done).mutation(notYet),
  setDormant: guarded(mayCoordinateNetwork, setDormantInput, loadNetwork).output(done).mutation(notYet),

  join: guarded(maySeeNetwork, networkInput, loadNetwork).output(joinResult).mutation(notYet),
  requestMembership: guarded(maySeeNetwork, requestMembershipInput, loadNetwork)
    .output(joinResult)
    .mutation(notYet),
  withdrawRequest: guarded(maySeeNetwork, networkInput, loadNetwork).output(joinResult).mutation(notYet),
  listRequests: guarded(mayCoordinateNetwork, listRequestsInput, loadNetwork)
    .output(requestPage)
    .query(notYet),
  answerRequest: signedIn.input(answerRequestInput).output(done).mutation(notYet),
  invitePerson: guarded(mayCoordinateNetwork, invitePersonInput, loadNetwork).output(done).mutation(notYet),
  answerInvitation: guarded(maySeeNetwork, answerInvitationInput, loadNetwork)
    .output(joinResult)
    .mutation(notYet),
  leave: guarded(maySeeNetwork, networkInput, loadNetwork).output(joinResult).mutation(notYet),
  listMembers: guarded(maySeeNetwork, listMembersInput, loadNetwork).output(memberPage).query(notYet),
  removeMember: guarded(mayCoordinateNetwork, memberInput, loadNetwork).output(done).mutation(notYet),
  setCoordinator: guarded(mayCoordinateNetwork, setCoordinatorInput, loadNetwork)
    .output(done)
    .mutation(notYet),
  setWatch: guarded(mayWriteInNetwork, setWatchInput, loadNetwork).output(done).mutation(notYet),

  listExperts: signedIn.input(listExpertsInput).output(expertPage).query(notYet),

  threads: threadsRouter,
  drafts: draftsRouter,
});
