import { done } from "@rammevaerk/contracts/fields";
import {
  acceptAnswerInput,
  answerAskInput,
  closeReportInput,
  editPostInput,
  findMentionableInput,
  getThreadInput,
  listNewestPostsInput,
  listReportsInput,
  listThreadsInput,
  markUsefulInput,
  mentionable,
  moderateInput,
  newestPostPage,
  pinThreadInput,
  postInput,
  postSource,
  postVersions,
  replyInput,
  replyResult,
  reportInput,
  reportPage,
  resolvedLinks,
  resolveLinksInput,
  startThreadInput,
  startThreadResult,
  suggestedExperts,
  suggestExpertsInput,
  threadDetail,
  threadPage,
} from "@rammevaerk/contracts/threads";
import type { SignedInContext } from "../../platform/context.ts";
import { guarded, presented, router, signedIn } from "../../platform/trpc.ts";
import { mayModerateNetwork, mayReadNetwork, mayWriteInNetwork } from "../policy.ts";
import { findNetworkSubject } from "../repository.ts";
import { answerAsk } from "./asks/answer-ask.ts";
import { loadAsk } from "./asks/load-ask.ts";
import { suggestExperts } from "./asks/suggest-experts.ts";
import { findMentionable } from "./links/find-mentionable.ts";
import { resolveLinks } from "./links/resolve-links.ts";
import { acceptAnswer } from "./marking/accept-answer.ts";
import { markUseful } from "./marking/mark-useful.ts";
import { pinThread } from "./marking/pin-thread.ts";
import { closeReport } from "./moderation/close-report.ts";
import { listReports } from "./moderation/list-reports.ts";
import { loadReport } from "./moderation/load-report.ts";
import { moderatePost } from "./moderation/moderate-post.ts";
import { reportPost } from "./moderation/report-post.ts";
import { listNewestPosts } from "./newest/list-newest-posts.ts";
import {
  mayAcceptAnswer,
  mayAnswerAsk,
  mayCloseReport,
  mayDeletePost,
  mayEditPost,
  mayJudgePost,
  mayModeratePost,
  mayPinThread,
  mayQuotePost,
  mayReadPost,
  mayReadThread,
  mayReply,
} from "./policy.ts";
import { getThread } from "./reading/get-thread.ts";
import { listThreads } from "./reading/list-threads.ts";
import { getPostSource, listPostVersions } from "./reading/post-texts.ts";
import { loadPost, loadThread } from "./subjects.ts";
import { deletePost, restorePost } from "./writing/delete-post.ts";
import { editPost } from "./writing/edit-post.ts";
import { reply } from "./writing/reply.ts";
import { startThread } from "./writing/start-thread.ts";

const loadNetwork = ({ platform, actor }: SignedInContext, { networkId }: { networkId: string }) =>
  findNetworkSubject(platform.db, networkId, actor);

export const threadsRouter = router({
  list: guarded(mayReadNetwork, listThreadsInput, loadNetwork)
    .output(threadPage)
    .query(({ ctx, input }) => listThreads(ctx, input)),
  get: guarded(mayReadThread, getThreadInput, loadThread)
    .output(threadDetail)
    .query(({ ctx, input }) => getThread(ctx, input.after)),
  listNewestPosts: guarded(mayReadNetwork, listNewestPostsInput, loadNetwork)
    .output(presented(newestPostPage))
    .query(({ ctx, input }) => listNewestPosts(ctx, input)),

  startThread: guarded(mayWriteInNetwork, startThreadInput, loadNetwork)
    .output(startThreadResult)
    .mutation(({ ctx, input }) => startThread(ctx, input)),
  reply: guarded(mayReply, replyInput, loadThread)
    .output(replyResult)
    .mutation(({ ctx, input }) => reply(ctx, input)),
  editPost: guarded(mayEditPost, editPostInput, loadPost)
    .output(done)
    .mutation(({ ctx, input }) => editPost(ctx, input)),
  getPostSource: guarded(mayQuotePost, postInput, loadPost)
    .output(postSource)
    .query(({ ctx }) => getPostSource(ctx)),
  listPostVersions: guarded(mayReadPost, postInput, loadPost)
    .output(postVersions)
    .query(({ ctx }) => listPostVersions(ctx)),
  deletePost: guarded(mayDeletePost, postInput, loadPost)
    .output(done)
    .mutation(({ ctx }) => deletePost(ctx)),
  restorePost: guarded(mayDeletePost, postInput, loadPost)
    .output(done)
    .mutation(({ ctx }) => restorePost(ctx)),

  pinThread: guarded(mayPinThread, pinThreadInput, loadThread)
    .output(done)
    .mutation(({ ctx, input }) => pinThread(ctx, input)),
  acceptAnswer: guarded(mayAcceptAnswer, acceptAnswerInput, loadThread)
    .output(done)
    .mutation(({ ctx, input }) => acceptAnswer(ctx, input)),
  markUseful: guarded(mayJudgePost, markUsefulInput, loadPost)
    .output(done)
    .mutation(({ ctx, input }) => markUseful(ctx, input)),

  suggestExperts: guarded(mayWriteInNetwork, suggestExpertsInput, loadNetwork)
    .output(suggestedExperts)
    .query(({ ctx, input }) => suggestExperts(ctx, input)),
  answerAsk: guarded(mayAnswerAsk, answerAskInput, loadAsk)
    .output(done)
    .mutation(({ ctx, input }) => answerAsk(ctx, input)),

  report: guarded(mayJudgePost, reportInput, loadPost)
    .output(done)
    .mutation(({ ctx, input }) => reportPost(ctx, input)),
  listReports: guarded(mayModerateNetwork, listReportsInput, loadNetwork)
    .output(reportPage)
    .query(({ ctx, input }) => listReports(ctx, input)),
  moderate: guarded(mayModeratePost, moderateInput, loadPost)
    .output(done)
    .mutation(({ ctx, input }) => moderatePost(ctx, input)),
  closeReport: guarded(mayCloseReport, closeReportInput, loadReport)
    .output(done)
    .mutation(({ ctx, input }) => closeReport(ctx, { ...input, networkId: ctx.subject.id })),

  findMentionable: guarded(mayWriteInNetwork, findMentionableInput, loadNetwork)
    .output(mentionable)
    .query(({ ctx, input }) => findMentionable(ctx, input)),
  resolveLinks: signedIn
    .input(resolveLinksInput)
    .output(resolvedLinks)
    .query(({ ctx, input }) => resolveLinks(ctx, input.paths)),
});
