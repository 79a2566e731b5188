import type { PostView, ThreadDetail } from "@rammevaerk/contracts/threads";
import { Alert, Avatar, Badge, Button, classNames } from "@rammevaerk/ui";
import { useState } from "react";
import { client } from "../../../platform/api/client.ts";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import { threadsText } from "../threads-text.ts";
import { EditForm } from "./edit-form.tsx";
import { PersonName } from "./person-name.tsx";
import { PostActions } from "./post-actions.tsx";
import { PostBody } from "./post-body.tsx";
import { PostMenu } from "./post-menu.tsx";
import { anchorOf, focusPost } from "./use-anchor.ts";
import { useChange } from "./use-change.ts";

export interface PostProps {
  post: PostView;
  thread: ThreadDetail;
  /** Puts a quote of a post into the reply. Absent for those who may not reply. */
  onQuote?: ((post: PostView) => void) | undefined;
}

/** One post: who and when, the text, the files, and what the reader can do with it. */
export function Post(props: PostProps) {
  const { post, thread } = props;
  const { thread: text } = useText(threadsText);
  const [isEdited, setEdited] = useState(false);
  const isFirst = post.id === thread.first.id;
  return (
    <article
      id={anchorOf(post.id)}
      tabIndex={-1}
      className={classNames("post", isFirst && "post--first", post.isAcceptedAnswer && "post--accepted")}
    >
      <PostHead {...props} onEdit={() => setEdited(true)} />
      {post.isAcceptedAnswer && (
        <p>
          <Badge kind="success">{text.accepted}</Badge>
        </p>
      )}
      <PostState post={post} />
      {isEdited ? (
        <EditForm
          post={post}
          thread={thread}
          onEnd={() => {
            setEdited(false);
            focusPost(post.id);
          }}
        />
      ) : (
        post.bodyHtml !== "" && <PostBody html={post.bodyHtml} />
      )}
      <AttachmentList files={post.attachments} />
      {post.state === "visible" && !isEdited && <PostActions {...props} />}
    </article>
  );
}

function PostHead(props: PostProps & { onEdit: () => void }) {
  const { post } = props;
  const { formerMember, post: text } = useText(threadsText);
  const { author } = post;
  const name = author?.name ?? formerMember;
  return (
    <header className="post__head">
      <Avatar name={name} />
      <div className="post__author">
        <p>
          <strong>
            <PersonName person={author} />
          </strong>
        </p>
        <p className="muted small">
          {[author?.title, author?.organisation].filter(Boolean).join(", ")}
          {author !== null && " · "}
          <a href={`#${anchorOf(post.id)}`} title={text.link} className="post__time">
            <TimeAgo iso={post.createdAt} />
          </a>
          {post.editedAt !== null && (
            <>
              {` · ${text.edited} `}
              <TimeAgo iso={post.editedAt} />
            </>
          )}
        </p>
      </div>
      <PostMenu {...props} name={name} />
    </header>
  );
}

/** Why a post is not there to be read, or what a moderator has said about it. */
function PostState({ post }: { post: PostView }) {
  const { post: text } = useText(threadsText);
  const { isBusy, run } = useChange();
  const { state, stateReason } = post;
  if (state === "visible" && stateReason === null) return null;
  const restore = (): void => {
    run({
      call: () => client.networks.threads.restorePost.mutate({ postId: post.id }),
      done: text.restoredNow,
    });
  };
  return (
    <Alert kind={state === "deleted" ? "info" : "warning"}>
      <p className="alert-text">
        {state === "visible" ? text.warned : text.state[state]}
        {stateReason !== null && ` ${text.stateReason(stateReason)}`}
      </p>
      {post.may.restore && (
        <p>
          <Button isBusy={isBusy} onClick={restore}>
            {text.restore}
          </Button>
        </p>
      )}
    </Alert>
  );
}
