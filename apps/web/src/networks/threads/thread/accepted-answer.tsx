import type { PostView, ThreadDetail } from "@rammevaerk/contracts/threads";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { PersonName } from "./person-name.tsx";
import { PostBody } from "./post-body.tsx";
import { anchorOf } from "./use-anchor.ts";

/** The accepted answer right below the question, with the way to its place. Nothing when it stands there anyway. */
export function AcceptedAnswer(props: { thread: ThreadDetail; replies: readonly PostView[] }) {
  const { thread: text } = useText(threadsText);
  const { thread, replies } = props;
  const answer = replies.find(({ id }) => id === thread.acceptedPostId);
  if (answer === undefined || answer === replies[0] || answer.state !== "visible") return null;
  return (
    <section className="accepted" aria-labelledby="godkendt-svar">
      <h2 id="godkendt-svar" className="h4">
        {text.accepted}
      </h2>
      <p className="small">
        <PersonName person={answer.author} />
        {answer.author?.organisation && `, ${answer.author.organisation}`}
      </p>
      <PostBody html={answer.bodyHtml} />
      <p>
        <a href={`#${anchorOf(answer.id)}`}>{text.goToPlace}</a>
      </p>
    </section>
  );
}
