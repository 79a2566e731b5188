import { Button, checkIcon, replyIcon, starIcon } from "@rammevaerk/ui";
import { client } from "../../../platform/api/client.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useSession } from "../../../platform/session/session.ts";
import { threadsText } from "../threads-text.ts";
import type { PostProps } from "./post.tsx";
import { useChange } from "./use-change.ts";

/** What can be done with a post that is often done: say that it helped, quote it, accept it as the answer. */
export function PostActions({ post, thread, onQuote }: PostProps) {
  const { post: text } = useText(threadsText);
  const { isBusy, run } = useChange();
  const session = useSession();
  const isOwn = post.author !== null && post.author.id === session?.id;
  const isReply = post.id !== thread.first.id;
  const { usefulCount, isUsefulToMe } = post;
  const { threads } = client.networks;
  const markUseful = (): void => {
    run({ call: () => threads.markUseful.mutate({ postId: post.id, isUseful: !isUsefulToMe }) });
  };
  const accept = (postId: string | null): Promise<unknown> =>
    threads.acceptAnswer.mutate({ threadId: thread.id, postId });
  const changeAnswer = (): void => {
    const before = thread.acceptedPostId;
    const after = post.isAcceptedAnswer ? null : post.id;
    run({
      call: () => accept(after),
      done: after === null ? text.unacceptedNow : text.acceptedNow,
      undo: { call: () => accept(before), done: before === null ? text.unacceptedNow : text.acceptedNow },
    });
  };
  return (
    <div className="cluster post__actions">
      {isOwn || !thread.may.reply ? (
        usefulCount > 0 && <span className="muted small">{text.usefulCount(usefulCount)}</span>
      ) : (
        <Button
          variant="plain"
          icon={starIcon}
          isBusy={isBusy}
          aria-pressed={isUsefulToMe}
          title={text.usefulCount(usefulCount)}
          onClick={markUseful}
        >
          {text.useful}
          {usefulCount > 0 && ` (${usefulCount})`}
        </Button>
      )}
      {onQuote !== undefined && (
        <Button variant="plain" icon={replyIcon} onClick={() => onQuote(post)}>
          {text.quote}
        </Button>
      )}
      {isReply && thread.may.acceptAnswer && (
        <Button variant="plain" icon={checkIcon} isBusy={isBusy} onClick={changeAnswer}>
          {post.isAcceptedAnswer ? text.unaccept : text.accept}
        </Button>
      )}
    </div>
  );
}
