import type { ProposalComment, ProposalDetail } from "@rammevaerk/contracts/clusters-proposals";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, deleteIcon, IconButton, MarkdownEditor } from "@rammevaerk/ui";
import { Html } from "../../networks/threads/editor/html.tsx";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { Form } from "../../platform/form/form.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { TimeAgo } from "../../platform/format/time-ago.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";

/** What those in the cluster say about a proposal, the oldest first. */
export function Comments({ proposal }: { proposal: ProposalDetail }) {
  const { offers: text } = useText(workText);
  const proposalId = proposal.id;
  const comments = usePages({
    key: api.clusters.proposals.listComments.queryKey({ proposalId }),
    fetch: (after, signal) => client.clusters.proposals.listComments.query({ proposalId, after }, { signal }),
  });
  return (
    <section className="cluster-part">
      <h2>{text.discussion}</h2>
      <Loaded query={comments}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{text.noComments}</p>
          ) : (
            <>
              <ul className="rows">
                {items.map((comment) => (
                  <CommentRow key={comment.id} comment={comment} />
                ))}
              </ul>
              <More pages={comments} />
            </>
          )
        }
      </Loaded>
      {proposal.may.comment && <AddComment proposalId={proposalId} />}
    </section>
  );
}

function CommentRow({ comment }: { comment: ProposalComment }) {
  const { offers: text } = useText(workText);
  const name = comment.author?.name ?? text.left;
  const remove = useAction(
    () => client.clusters.proposals.removeComment.mutate({ commentId: comment.id }),
    async () => {
      await refreshClusters();
      showToast({ kind: "success", text: text.removed });
    },
  );
  return (
    <li>
      <div className="party__head">
        <p>
          {comment.author === null ? (
            <em>{name}</em>
          ) : (
            <a href={`/personer/${comment.author.id}`}>
              <strong>{name}</strong>
            </a>
          )}{" "}
          <span className="muted small">
            {comment.author?.organisation} <TimeAgo iso={comment.createdAt} />
          </span>
        </p>
        {comment.mayRemove && (
          <IconButton icon={deleteIcon} label={text.removeOf(name)} onClick={() => remove.start()} />
        )}
      </div>
      <Html className="prose" html={comment.bodyHtml} />
    </li>
  );
}

function AddComment({ proposalId }: { proposalId: string }) {
  const { offers: text } = useText(workText);
  const form = useForm({
    name: `proposal-comment:${proposalId}`,
    initial: { body: "" },
    keeps: "everything",
    check: ({ body }) => ({ body: body.trim() === "" ? text.commentShort : undefined }),
    submit: async ({ body }, requestId) => {
      await client.clusters.proposals.addComment.mutate({ proposalId, body, requestId });
      await refreshClusters();
    },
    onDone: () => {
      form.startOver();
      showToast({ kind: "success", text: text.sent });
    },
  });
  return (
    <Form form={form}>
      <MarkdownEditor
        {...form.field("body")}
        label={text.comment}
        reminder={text.reminder}
        limit={limits.body}
        rows={3}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
      />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.send}
      </Button>
    </Form>
  );
}
