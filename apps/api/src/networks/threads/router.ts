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
import { AppError } from "../../platform/errors.ts";
import { router, signedIn } from "../../platform/trpc.ts";

const notYet = (): never => {
  throw new AppError("not-found");
};

export const threadsRouter = router({
  list: signedIn.input(listThreadsInput).output(threadPage).query(notYet),
  get: signedIn.input(getThreadInput).output(threadDetail).query(notYet),
  listNewestPosts: signedIn.input(listNewestPostsInput).output(newestPostPage).query(notYet),
  startThread: signedIn.input(startThreadInput).output(startThreadResult).mutation(notYet),
  reply: signedIn.input(replyInput).output(replyResult).mutation(notYet),
  editPost: signedIn.input(editPostInput).output(done).mutation(notYet),
  getPostSource: signedIn.input(postInput).output(postSource).query(notYet),
  listPostVersions: signedIn.input(postInput).output(postVersions).query(notYet),
  deletePost: signedIn.input(postInput).output(done).mutation(notYet),
  restorePost: signedIn.input(postInput).output(done).mutation(notYet),
  pinThread: signedIn.input(pinThreadInput).output(done).mutation(notYet),
  acceptAnswer: signedIn.input(acceptAnswerInput).output(done).mutation(notYet),
  markUseful: signedIn.input(markUsefulInput).output(done).mutation(notYet),
  suggestExperts: signedIn.input(suggestExpertsInput).output(suggestedExperts).query(notYet),
  answerAsk: signedIn.input(answerAskInput).output(done).mutation(notYet),
  report: signedIn.input(reportInput).output(done).mutation(notYet),
  listReports: signedIn.input(listReportsInput).output(reportPage).query(notYet),
  moderate: signedIn.input(moderateInput).output(done).mutation(notYet),
  closeReport: signedIn.input(closeReportInput).output(done).mutation(notYet),
  findMentionable: signedIn.input(findMentionableInput).output(mentionable).query(notYet),
  resolveLinks: signedIn.input(resolveLinksInput).output(resolvedLinks).query(notYet),
});
