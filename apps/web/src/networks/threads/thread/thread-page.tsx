import type { PostView, ThreadDetail } from "@rammevaerk/contracts/threads";
import { Button, EmptyState, replyIcon } from "@rammevaerk/ui";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { announce } from "../../../platform/announce/announce.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { loadErrorTexts } from "../../../platform/errors/error-sentences.ts";
import { useProblemText } from "../../../platform/errors/use-problem-text.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { useSeen } from "../../../notifications/use-seen.ts";
import { Drafted } from "../drafts/drafted.tsx";
import { threadsText } from "../threads-text.ts";
import { AcceptedAnswer } from "./accepted-answer.tsx";
import { MyAsk } from "./my-ask.tsx";
import { Post } from "./post.tsx";
import { ReplyForm, type ReplyHandle, replyPlace } from "./reply-form.tsx";
import { ThreadSide } from "./thread-side.tsx";
import { anchorOf, useGoToPost, useSoughtPostId } from "./use-anchor.ts";
import { refreshThreads, useSoughtPosts, useThread } from "./use-thread.ts";
import "../threads.scss";

/** A question or post with its replies. */
export function ThreadPage(): ReactNode {
  const { threadId } = useParams({ from: "/netvaerk/$id/traad/$threadId" });
  const { query, replies } = useThread(threadId);
  const soughtId = useSoughtPostId();
  useSoughtPosts(replies, [query.data?.acceptedPostId, soughtId]);
  const isShown = [query.data?.first, ...(replies.data?.items ?? [])].some((post) => post?.id === soughtId);
  useGoToPost(soughtId, isShown);
  return (
    <Loaded query={query}>{(thread) => <Thread key={thread.id} thread={thread} replies={replies} />}</Loaded>
  );
}

function Thread({
  thread,
  replies,
}: {
  thread: ThreadDetail;
  replies: ReturnType<typeof useThread>["replies"];
}) {
  const { networks, thread: text, reply: replyText } = useText(threadsText);
  const navigate = useNavigate();
  const reply = useRef<ReplyHandle>(null);
  const quote = useQuote(reply);
  const { network, kind, may } = thread;
  const items = replies.data?.items ?? [];
  useSeen(`/netvaerk/${network.id}/traad/${thread.id}`);
  const onQuote = may.reply ? quote : undefined;
  const onSent = (postId: string): void => {
    showToast({ kind: "success", text: replyText.sent });
    void refreshThreads();
    void navigate({ to: ".", hash: anchorOf(postId), replace: true, resetScroll: false });
  };
  return (
    <Page
      title={thread.title}
      lead={text.lead[kind](network.name)}
      crumbs={[
        { label: networks, href: "/netvaerk" },
        { label: network.name, href: `/netvaerk/${network.id}` },
      ]}
      actions={
        may.reply && (
          <Button icon={replyIcon} onClick={() => reply.current?.focus()}>
            {text.reply}
          </Button>
        )
      }
    >
      <div className="with-side with-side--end">
        <div>
          {thread.myAskId !== null && (
            <MyAsk askId={thread.myAskId} thread={thread} onAnswer={() => reply.current?.focus()} />
          )}
          <Post post={thread.first} thread={thread} onQuote={onQuote} />
          <AcceptedAnswer thread={thread} replies={items} />
          <section aria-labelledby="svar">
            <h2 id="svar">{text.replies(replies.data?.total ?? null)}</h2>
            {items.length === 0 && (
              <EmptyState heading={text.noReplies}>{may.reply && text.noRepliesText}</EmptyState>
            )}
            {items.map((post) => (
              <Post key={post.id} post={post} thread={thread} onQuote={onQuote} />
            ))}
            <More pages={replies} />
          </section>
          {may.reply ? (
            <section className="reply no-print" aria-labelledby="skriv-svar">
              <h2 id="skriv-svar">{replyText.heading}</h2>
              <Drafted place={replyPlace(thread.id)}>
                <ReplyForm ref={reply} thread={thread} onSent={onSent} />
              </Drafted>
            </section>
          ) : (
            <p className="muted">{replyText.notAllowed}</p>
          )}
        </div>
        <ThreadSide thread={thread} />
      </div>
    </Page>
  );
}

/** Puts a quote of a post into the reply that is being written. */
function useQuote(reply: { readonly current: ReplyHandle | null }): (post: PostView) => void {
  const { reply: text, formerMember } = useText(threadsText);
  const problemText = useProblemText();
  const quote = async ({ id }: PostView): Promise<void> => {
    try {
      const [source, { quoteMarkdown }] = await Promise.all([
        client.networks.threads.getPostSource.query({ postId: id }),
        import("@rammevaerk/markdown"),
      ]);
      reply.current?.append(quoteMarkdown(source.body, text.wrote(source.author?.name ?? formerMember)));
      announce(text.quoted);
    } catch (error) {
      await loadErrorTexts();
      showToast({ kind: "error", text: problemText(error) });
    }
  };
  return (post) => void quote(post);
}
