import { competenceLevels } from "@rammevaerk/domain/accounts";
import { z } from "zod";
import { personRef } from "./accounts.ts";
import { attachmentView } from "./attachments.ts";
import { body, id, instant, page, pageKey, reason, requestId, searchText, title } from "./fields.ts";
import { limits } from "./limits.ts";
import { subjectCode, watchLevel } from "./networks.ts";

export const threadKind = z.enum(["question", "post"]);

/** An author who deleted the account is null: "tidligere medlem". */
const author = personRef.nullable();

export const threadSummary = z.object({
  id,
  networkId: id,
  kind: threadKind,
  title: z.string(),
  excerpt: z.string(),
  author,
  createdAt: instant,
  lastPostAt: instant,
  replyCount: z.number().int(),
  isPinned: z.boolean(),
  hasAcceptedAnswer: z.boolean(),
  codes: z.array(subjectCode),
});
export type ThreadSummary = z.infer<typeof threadSummary>;
export const listThreadsInput = z.object({
  networkId: id,
  kind: threadKind.optional(),
  unanswered: z.boolean().optional(),
  text: searchText.optional(),
  after: pageKey.optional(),
});
export const threadPage = page(threadSummary);

export const postView = z.object({
  id,
  threadId: id,
  author,
  /** Rendered and sanitised by the server. Empty while hidden or removed, for those who may not moderate. */
  bodyHtml: z.string(),
  createdAt: instant,
  editedAt: instant.nullable(),
  version: z.number().int(),
  state: z.enum(["visible", "hidden", "removed", "deleted"]),
  /** Why it was hidden or removed: for its author and moderators. */
  stateReason: z.string().nullable(),
  isAcceptedAnswer: z.boolean(),
  usefulCount: z.number().int(),
  isUsefulToMe: z.boolean(),
  attachments: z.array(attachmentView),
  may: z.object({ edit: z.boolean(), delete: z.boolean(), restore: z.boolean(), moderate: z.boolean() }),
});
export type PostView = z.infer<typeof postView>;
export const newestPost = postView
  .pick({ id: true, threadId: true, author: true, createdAt: true, bodyHtml: true })
  .extend({ threadTitle: z.string(), isQuestion: z.boolean() });
export const listNewestPostsInput = z.object({ networkId: id, after: pageKey.optional() });
export const newestPostPage = page(newestPost);

export const askView = z.object({
  id,
  person: personRef,
  status: z.enum(["asked", "answered", "declined", "passed-on"]),
  passedTo: z.string().nullable(),
});
export const threadDetail = z.object({
  id,
  network: z.object({ id, name: z.string() }),
  kind: threadKind,
  title: z.string(),
  codes: z.array(subjectCode),
  createdAt: instant,
  isPinned: z.boolean(),
  acceptedPostId: id.nullable(),
  watchLevel: watchLevel.nullable(),
  effectiveWatchLevel: watchLevel,
  asks: z.array(askView),
  /** The reader's own open ask, when the reader is among those asked. */
  myAskId: id.nullable(),
  first: postView,
  replies: page(postView),
  may: z.object({
    reply: z.boolean(),
    acceptAnswer: z.boolean(),
    pin: z.boolean(),
    moderate: z.boolean(),
  }),
});
export type ThreadDetail = z.infer<typeof threadDetail>;
export const getThreadInput = z.object({ threadId: id, after: pageKey.optional() });

const attachmentIds = z.array(id).max(limits.attachmentsPerPost);
export const startThreadInput = z.object({
  networkId: id,
  kind: threadKind,
  title,
  body,
  codes: z.array(subjectCode).max(limits.codesPerThread),
  askedPersonIds: z.array(id).max(limits.askedPeople),
  attachmentIds,
  requestId,
});
export const startThreadResult = z.object({ threadId: id });
export const replyInput = z.object({ threadId: id, body, attachmentIds, requestId });
export const replyResult = z.object({ postId: id });
export const postInput = z.object({ postId: id });
export const editPostInput = z.object({
  postId: id,
  version: z.number().int(),
  body,
  /** Only for the first post of a thread. */
  title: title.optional(),
});
/** The Markdown of a post, for its author to edit and for others to quote. */
export const postSource = z.object({
  postId: id,
  version: z.number().int(),
  body: z.string(),
  title: z.string().nullable(),
  author,
});
export const postVersion = z.object({
  version: z.number().int(),
  bodyHtml: z.string(),
  editedAt: instant,
  editedBy: z.string().nullable(),
});
export const postVersions = z.object({ versions: z.array(postVersion) });
export const threadInput = z.object({ threadId: id });
export const pinThreadInput = threadInput.extend({ isPinned: z.boolean() });
export const acceptAnswerInput = threadInput.extend({ postId: id.nullable() });
export const markUsefulInput = postInput.extend({ isUseful: z.boolean() });

export const suggestExpertsInput = z.object({
  networkId: id,
  codes: z.array(subjectCode).max(limits.codesPerThread),
  /** Somebody whom the asker has in mind: comes first when the person can be asked, whatever the subject. */
  personId: id.optional(),
});
/** Who will be asked, and who else could be: best match first, all within their own limits. */
export const suggestedExperts = z.object({
  experts: z.array(
    personRef.extend({
      matches: z.array(z.object({ code: subjectCode, level: z.enum(competenceLevels) })),
      isPicked: z.boolean(),
    }),
  ),
  /** How many in the network match but have said "not now" or reached their limit. */
  unavailableCount: z.number().int(),
});
export type SuggestedExperts = z.infer<typeof suggestedExperts>;
export const answerAskInput = z.discriminatedUnion("action", [
  z.object({ askId: id, action: z.literal("decline") }),
  z.object({ askId: id, action: z.literal("pass-on"), toPersonId: id }),
]);

export const findMentionableInput = z.object({ networkId: id, text: searchText });
export const mentionable = z.object({ people: z.array(personRef) });
export const resolveLinksInput = z.object({ paths: z.array(z.string().max(300)).max(50) });
/** Titles of things in the product that the reader may see; what the reader may not see is left out. */
export const resolvedLinks = z.object({ links: z.array(z.object({ path: z.string(), title: z.string() })) });

export const draftPlace = z.string().min(1).max(120);
export const draftContent = z.record(z.string().max(40), z.unknown());
export const saveDraftInput = z.object({ place: draftPlace, content: draftContent });
export const draftInput = z.object({ place: draftPlace });
export const draft = z.object({ content: draftContent, savedAt: instant }).nullable();

export const reportInput = postInput.extend({ reason });
export const reportView = z.object({
  id,
  postId: id,
  threadId: id,
  threadTitle: z.string(),
  postExcerpt: z.string(),
  postState: postView.shape.state,
  author,
  reason: z.string(),
  reportedAt: instant,
  status: z.enum(["open", "closed"]),
});
export type ReportView = z.infer<typeof reportView>;
export const listReportsInput = z.object({ networkId: id, after: pageKey.optional() });
export const reportPage = page(reportView);
export const moderateInput = postInput.extend({
  action: z.enum(["hide", "show", "warn", "remove"]),
  reason,
});
export const closeReportInput = z.object({ reportId: id });
