import type { Policy } from "../../platform/trpc.ts";
import {
  mayCoordinateNetwork,
  mayModerateNetwork,
  mayReadNetwork,
  mayWriteInNetwork,
  type NetworkSubject,
} from "../policy.ts";
import type { PostState } from "../tables.ts";

/** What a policy needs to know of a thread. */
export interface ThreadSubject {
  readonly network: NetworkSubject;
  readonly authorId: string | null;
  readonly isQuestion: boolean;
  /** The state of its first post. */
  readonly firstState: PostState;
  /** Somebody has answered, and the answer is not deleted: then the thread stays when its first post goes. */
  readonly hasReplies: boolean;
}

/** What a policy needs to know of a post. */
export interface PostSubject {
  readonly thread: ThreadSubject;
  readonly authorId: string | null;
  readonly state: PostState;
}

/**
 * Read a thread: who reads the network. All others get the same answer whether it exists or not, and so does everybody
 * but its author once it is deleted.
 */
export const mayReadThread: Policy<ThreadSubject> = {
  name: "networks.read-thread",
  may: (actor, { network, authorId, firstState, hasReplies }) => {
    if (mayReadNetwork.may(actor, network) !== true) return "not-found";
    const isGone = firstState === "deleted" && !hasReplies;
    return isGone && authorId !== actor.personId ? "not-found" : true;
  },
};

/** Answer in it: members, as long as a moderator has not put the thread aside and it is not deleted. */
export const mayReply: Policy<ThreadSubject> = {
  name: "networks.reply",
  may: (actor, thread) => {
    if (mayReadThread.may(actor, thread) !== true) return "not-found";
    const isOpen = thread.firstState === "visible" || (thread.firstState === "deleted" && thread.hasReplies);
    return isOpen ? mayWriteInNetwork.may(actor, thread.network) : "forbidden";
  },
};

/** Pin it: those who run the network. */
export const mayPinThread: Policy<ThreadSubject> = {
  name: "networks.pin-thread",
  may: (actor, thread) =>
    mayReadThread.may(actor, thread) === true ? mayCoordinateNetwork.may(actor, thread.network) : "not-found",
};

/** Accept an answer: who asked, and those who run the network. */
export const mayAcceptAnswer: Policy<ThreadSubject> = {
  name: "networks.accept-answer",
  may: (actor, thread) => {
    if (mayReadThread.may(actor, thread) !== true) return "not-found";
    if (!thread.isQuestion || mayWriteInNetwork.may(actor, thread.network) !== true) return "forbidden";
    const isAsker = thread.authorId === actor.personId;
    return isAsker || mayCoordinateNetwork.may(actor, thread.network) === true ? true : "forbidden";
  },
};

/** Read a post's text: who reads the thread; what a moderator has hidden or removed, only moderators; what is deleted, nobody. */
export const mayReadPost: Policy<PostSubject> = {
  name: "networks.read-post",
  may: (actor, { thread, state }) => {
    if (mayReadNetwork.may(actor, thread.network) !== true || state === "deleted") return "not-found";
    if (state === "visible") return true;
    return mayModerateNetwork.may(actor, thread.network) === true ? true : "not-found";
  },
};

/** Take a post's text to edit or quote it: who reads it, while it is visible to all. */
export const mayQuotePost: Policy<PostSubject> = {
  name: "networks.quote-post",
  may: (actor, post) => (post.state === "visible" ? mayReadPost.may(actor, post) : "not-found"),
};

/** Edit a post: its author, while a member. */
export const mayEditPost: Policy<PostSubject> = {
  name: "networks.edit-post",
  may: (actor, post) => {
    if (mayQuotePost.may(actor, post) !== true) return "not-found";
    if (post.authorId !== actor.personId) return "forbidden";
    return mayWriteInNetwork.may(actor, post.thread.network);
  },
};

/** Delete a post and take that back: its author, while a member. Another's deleted post is not there any more. */
export const mayDeletePost: Policy<PostSubject> = {
  name: "networks.delete-post",
  may: (actor, post) => {
    const isAuthor = post.authorId === actor.personId;
    const mayRead = mayReadNetwork.may(actor, post.thread.network) === true;
    if (!mayRead || (!isAuthor && post.state === "deleted")) return "not-found";
    const isTheirs = isAuthor && (post.state === "visible" || post.state === "deleted");
    return isTheirs ? mayWriteInNetwork.may(actor, post.thread.network) : "forbidden";
  },
};

/** Mark a post as useful, or report it: members, but not its author. */
export const mayJudgePost: Policy<PostSubject> = {
  name: "networks.judge-post",
  may: (actor, post) => {
    if (mayQuotePost.may(actor, post) !== true) return "not-found";
    return post.authorId === actor.personId ? "forbidden" : mayWriteInNetwork.may(actor, post.thread.network);
  },
};

/** Hide, show, warn, remove. What its author has deleted is nobody's to moderate. */
export const mayModeratePost: Policy<PostSubject> = {
  name: "networks.moderate-post",
  may: (actor, { thread, state }) => {
    if (mayReadNetwork.may(actor, thread.network) !== true || state === "deleted") return "not-found";
    return mayModerateNetwork.may(actor, thread.network);
  },
};

/** Decline a question put to one, or pass it on: who was asked, while a member. Nobody else learns that it was put. */
export const mayAnswerAsk: Policy<ThreadSubject & { readonly askedPersonId: string }> = {
  name: "networks.answer-ask",
  may: (actor, ask) => {
    const isAsked = ask.askedPersonId === actor.personId && mayReadThread.may(actor, ask) === true;
    return isAsked ? mayWriteInNetwork.may(actor, ask.network) : "not-found";
  },
};

/** Put a report aside: who moderates the network. Nobody else learns that it was made. */
export const mayCloseReport: Policy<NetworkSubject> = {
  name: "networks.close-report",
  may: (actor, network) => (mayModerateNetwork.may(actor, network) === true ? true : "not-found"),
};
