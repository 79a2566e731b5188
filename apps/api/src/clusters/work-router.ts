import { clusterInput } from "@rammevaerk/contracts/clusters";
import {
  addCommentInput,
  commentPage,
  commentResult,
  createProposalInput,
  listCommentsInput,
  listProposalsInput,
  proposalDetail,
  proposalInput,
  proposalPage,
  removeCommentInput,
  updateProposalInput,
} from "@rammevaerk/contracts/clusters-proposals";
import {
  actionDetail,
  actionInput,
  actionPage,
  actionResult,
  addActionInput,
  addDecisionInput,
  addLinkInput,
  approveMinutesInput,
  clusterLinkList,
  clusterVersionResult,
  costKeyList,
  createMeetingInput,
  createMeetingResult,
  decisionResult,
  listActionsInput,
  listCostKeysInput,
  listMeetingsInput,
  meetingDetail,
  meetingInput,
  meetingPage,
  removeDecisionInput,
  removeLinkInput,
  saveMeetingInput,
  setActionStatusInput,
  setCostKeyInput,
  updateActionInput,
  updateDecisionInput,
} from "@rammevaerk/contracts/clusters-work";
import { done } from "@rammevaerk/contracts/fields";
import { guarded, router, signedIn } from "../platform/trpc.ts";
import { addAction, setActionStatus, updateAction } from "./actions/change-actions.ts";
import { getAction, listActions } from "./actions/list-actions.ts";
import { listCostKeys, setCostKey } from "./cost-keys/cost-keys.ts";
import { addLink, listLinks, removeLink } from "./links/links.ts";
import {
  addDecision,
  approveMinutes,
  removeDecision,
  saveMeeting,
  updateDecision,
} from "./meetings/change-meetings.ts";
import { createMeeting } from "./meetings/create-meeting.ts";
import { getMeeting, listMeetings } from "./meetings/read-meetings.ts";
import {
  mayChangeWritten,
  mayLeadCluster,
  mayReadCluster,
  maySetActionStatus,
  mayWriteInCluster,
} from "./policy.ts";
import { addComment, createProposal, removeComment, updateProposal } from "./proposals/change-proposals.ts";
import { getProposal, listComments, listProposals } from "./proposals/read-proposals.ts";
import {
  loadAction,
  loadCluster,
  loadClusterOfAction,
  loadClusterOfDecision,
  loadClusterOfLink,
  loadClusterOfMeeting,
  loadClusterOfProposal,
  loadComment,
  loadProposal,
} from "./subjects.ts";

const costKeysRouter = router({
  list: guarded(mayReadCluster, listCostKeysInput, loadCluster)
    .output(costKeyList)
    .query(({ ctx, input }) => listCostKeys(ctx, input)),

  set: guarded(mayLeadCluster, setCostKeyInput, loadCluster)
    .output(done)
    .mutation(({ ctx, input }) => setCostKey(ctx, input)),
});

const meetingsRouter = router({
  list: guarded(mayReadCluster, listMeetingsInput, loadCluster)
    .output(meetingPage)
    .query(({ ctx, input }) => listMeetings(ctx, input)),

  get: guarded(mayReadCluster, meetingInput, loadClusterOfMeeting)
    .output(meetingDetail)
    .query(({ ctx, input }) => getMeeting(ctx, { ...input, cluster: ctx.subject })),

  create: guarded(mayLeadCluster, createMeetingInput, loadCluster)
    .output(createMeetingResult)
    .mutation(({ ctx, input }) => createMeeting(ctx, input)),

  save: guarded(mayLeadCluster, saveMeetingInput, loadClusterOfMeeting)
    .output(clusterVersionResult)
    .mutation(({ ctx, input }) => saveMeeting(ctx, input)),

  approve: guarded(mayLeadCluster, approveMinutesInput, loadClusterOfMeeting)
    .output(clusterVersionResult)
    .mutation(({ ctx, input }) => approveMinutes(ctx, input)),

  addDecision: guarded(mayLeadCluster, addDecisionInput, loadClusterOfMeeting)
    .output(decisionResult)
    .mutation(({ ctx, input }) => addDecision(ctx, input)),

  updateDecision: guarded(mayLeadCluster, updateDecisionInput, loadClusterOfDecision)
    .output(done)
    .mutation(({ ctx, input }) => updateDecision(ctx, input)),

  removeDecision: guarded(mayLeadCluster, removeDecisionInput, loadClusterOfDecision)
    .output(done)
    .mutation(({ ctx, input }) => removeDecision(ctx, input)),
});

const actionsRouter = router({
  list: signedIn
    .input(listActionsInput)
    .output(actionPage)
    .query(({ ctx, input }) => listActions(ctx, input)),

  get: guarded(mayReadCluster, actionInput, loadClusterOfAction)
    .output(actionDetail)
    .query(({ ctx, input }) => getAction(ctx, { ...input, cluster: ctx.subject })),

  add: guarded(mayLeadCluster, addActionInput, loadCluster)
    .output(actionResult)
    .mutation(({ ctx, input }) => addAction(ctx, input)),

  update: guarded(mayLeadCluster, updateActionInput, loadClusterOfAction)
    .output(done)
    .mutation(({ ctx, input }) => updateAction(ctx, input)),

  setStatus: guarded(maySetActionStatus, setActionStatusInput, loadAction)
    .output(done)
    .mutation(({ ctx, input }) => setActionStatus(ctx, input)),
});

const linksRouter = router({
  list: guarded(mayReadCluster, clusterInput, loadCluster)
    .output(clusterLinkList)
    .query(({ ctx, input }) => listLinks(ctx, input)),

  add: guarded(mayWriteInCluster, addLinkInput, loadCluster)
    .output(done)
    .mutation(({ ctx, input }) => addLink(ctx, input)),

  remove: guarded(mayWriteInCluster, removeLinkInput, loadClusterOfLink)
    .output(done)
    .mutation(({ ctx, input }) => removeLink(ctx, input)),
});

const proposalsRouter = router({
  list: guarded(mayReadCluster, listProposalsInput, loadCluster)
    .output(proposalPage)
    .query(({ ctx, input }) => listProposals(ctx, input)),

  get: guarded(mayReadCluster, proposalInput, loadClusterOfProposal)
    .output(proposalDetail)
    .query(({ ctx, input }) => getProposal(ctx, { ...input, cluster: ctx.subject })),

  create: guarded(mayWriteInCluster, createProposalInput, loadCluster)
    .output(proposalInput)
    .mutation(({ ctx, input }) => createProposal(ctx, input)),

  update: guarded(mayChangeWritten, updateProposalInput, loadProposal)
    .output(clusterVersionResult)
    .mutation(({ ctx, input }) => updateProposal(ctx, input)),

  listComments: guarded(mayReadCluster, listCommentsInput, loadClusterOfProposal)
    .output(commentPage)
    .query(({ ctx, input }) => listComments(ctx, { ...input, cluster: ctx.subject })),

  addComment: guarded(mayWriteInCluster, addCommentInput, loadClusterOfProposal)
    .output(commentResult)
    .mutation(({ ctx, input }) => addComment(ctx, { ...input, clusterId: ctx.subject.id })),

  removeComment: guarded(mayChangeWritten, removeCommentInput, loadComment)
    .output(done)
    .mutation(({ ctx, input }) => removeComment(ctx, input)),
});

/** What a cluster works with. */
export const workRouters = {
  costKeys: costKeysRouter,
  meetings: meetingsRouter,
  actions: actionsRouter,
  links: linksRouter,
  proposals: proposalsRouter,
};
