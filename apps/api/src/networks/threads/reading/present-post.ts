import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { PostView } from "@rammevaerk/contracts/threads";
import type { PostsTable } from "../../tables.ts";

/** Who reads, and what they may do in the network. */
export interface Reader {
  readonly personId: string;
  readonly mayWrite: boolean;
  readonly mayModerate: boolean;
  /** The moment before which a deletion can no longer be taken back. */
  readonly undoSince: string;
}

/** What stands around posts, by post or person. */
export interface PostSurroundings {
  readonly people: ReadonlyMap<string, PersonRef>;
  readonly useful: ReadonlyMap<string, { readonly count: number; readonly isMine: boolean }>;
  readonly attachments: ReadonlyMap<string, AttachmentView[]>;
  readonly acceptedPostId: string | null;
}

/** Answers whether a reader gets the text of a post: what is deleted nobody, what a moderator took away only moderators. */
export function isShown(
  post: Pick<PostsTable, "state">,
  { mayModerate }: Pick<Reader, "mayModerate">,
): boolean {
  return post.state === "visible" || (mayModerate && post.state !== "deleted");
}

/** A post as one reader may see it. The text of one that is not shown does not leave the server. */
export function presentPost(post: PostsTable, reader: Reader, around: PostSurroundings): PostView {
  const isOwn = post.author_id === reader.personId;
  const isTheirs = isOwn && reader.mayWrite;
  const isText = isShown(post, reader);
  const useful = around.useful.get(post.id);
  return {
    id: post.id,
    threadId: post.thread_id,
    author: around.people.get(post.author_id ?? "") ?? null,
    bodyHtml: isText ? post.body_html : "",
    createdAt: post.created_at,
    editedAt: post.edited_at,
    version: post.version,
    state: post.state,
    stateReason: isOwn || reader.mayModerate ? post.state_reason : null,
    isAcceptedAnswer: post.id === around.acceptedPostId,
    usefulCount: useful?.count ?? 0,
    isUsefulToMe: useful?.isMine ?? false,
    attachments: isText ? (around.attachments.get(post.id) ?? []) : [],
    may: {
      edit: isTheirs && post.state === "visible",
      delete: isTheirs && post.state === "visible",
      restore: isTheirs && post.state === "deleted" && (post.state_at ?? "") > reader.undoSince,
      moderate: reader.mayModerate && post.state !== "deleted",
    },
  };
}
