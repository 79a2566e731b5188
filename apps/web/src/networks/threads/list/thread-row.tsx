import type { ThreadSummary } from "@rammevaerk/contracts/threads";
import { Badge, TagList } from "@rammevaerk/ui";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { subjectLabel } from "../../subjects/subject-label.ts";
import { threadsText } from "../threads-text.ts";

/** One thread in a list: what kind it is and how far it has come, its title, the first words, subjects, who and when. */
export function ThreadRow({ thread }: { thread: ThreadSummary }) {
  const { row: text, formerMember } = useText(threadsText);
  const language = useLanguage();
  const { author } = thread;
  const hasReplies = thread.replyCount > 0;
  return (
    <article className="thread-row">
      <p className="cluster thread-row__marks">
        {thread.isPinned && <Badge kind="info">{text.pinned}</Badge>}
        <span className="small">{thread.kind === "question" ? text.question : text.post}</span>
        {thread.hasAcceptedAnswer && <Badge kind="success">{text.answered}</Badge>}
      </p>
      <h3 className="thread-row__title">
        <a href={`/netvaerk/${thread.networkId}/traad/${thread.id}`}>{thread.title}</a>
      </h3>
      <p>{thread.excerpt}</p>
      <TagList tags={thread.codes.map((code) => subjectLabel(code, language))} label={text.subjects} />
      <p className="muted small thread-row__facts">
        {author?.name ?? formerMember}
        {author?.organisation && `, ${author.organisation}`} · <TimeAgo iso={thread.createdAt} /> ·{" "}
        {text.replies(thread.replyCount)}
        {hasReplies && (
          <>
            , {text.lastPost} <TimeAgo iso={thread.lastPostAt} />
          </>
        )}
      </p>
    </article>
  );
}
