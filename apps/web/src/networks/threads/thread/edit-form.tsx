import { limits } from "@rammevaerk/contracts/limits";
import type { PostView, ThreadDetail } from "@rammevaerk/contracts/threads";
import { Alert, Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { checkBody, checkTitle } from "../compose/check-text.ts";
import { PostEditor } from "../editor/post-editor.tsx";
import { Preview } from "../editor/preview.tsx";
import { threadsText } from "../threads-text.ts";
import { refreshThreads } from "./use-thread.ts";

interface EditFormProps {
  post: PostView;
  thread: ThreadDetail;
  onEnd: () => void;
}

interface Source {
  readonly version: number;
  readonly body: string;
  /** Null for a reply. */
  readonly title: string | null;
}

/** One's own post, to be changed in its place. */
export function EditForm(props: EditFormProps) {
  const query = useQuery(
    api.networks.threads.getPostSource.queryOptions({ postId: props.post.id }, { staleTime: 0, gcTime: 0 }),
  );
  return <Loaded query={query}>{(source) => <EditFields {...props} source={source} />}</Loaded>;
}

function EditFields({ post, thread, onEnd, source }: EditFormProps & { source: Source }) {
  const { edit: text, write } = useText(threadsText);
  // What is stored may change while somebody edits; the form stays with what it began with.
  const [opened] = useState(source);
  const [conflict, setConflict] = useState<Source>();
  const textArea = useRef<HTMLTextAreaElement>(null);
  const form = useForm({
    name: `edit:${post.id}`,
    // The version belongs to the draft: one that was begun before somebody else's change meets it when it is saved.
    initial: { title: opened.title ?? "", body: opened.body, version: opened.version },
    keeps: "everything",
    check: ({ title, body }) => ({
      title: opened.title === null ? undefined : checkTitle(title, write),
      body: checkBody(body, write),
    }),
    submit: async ({ title, body, version }) => {
      const { threads } = client.networks;
      const change = { postId: post.id, version: conflict?.version ?? version, body };
      try {
        await threads.editPost.mutate(opened.title === null ? change : { ...change, title });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile")
          setConflict(await threads.getPostSource.query({ postId: post.id }));
        throw error;
      }
    },
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshThreads();
      onEnd();
    },
  });
  useEffect(() => textArea.current?.focus(), []);
  const leave = (): void => {
    const { title, body } = form.values;
    if (body !== opened.body || title !== (opened.title ?? "")) showToast({ kind: "info", text: text.kept });
    onEnd();
  };
  return (
    <Form form={form}>
      {conflict !== undefined && (
        <Alert kind="warning" heading={text.conflictHeading}>
          <p className="alert-text">{text.conflictText}</p>
          <h3 className="h4">{text.theirs}</h3>
          {conflict.title !== null && conflict.title !== form.values.title && (
            <p>
              <strong>{conflict.title}</strong>
            </p>
          )}
          <Preview markdown={conflict.body} />
        </Alert>
      )}
      {opened.title !== null && (
        <TextField {...form.field("title")} label={text.title} limit={limits.title} width="xl" />
      )}
      <PostEditor
        {...form.field("body")}
        networkId={thread.network.id}
        label={text.body}
        inputRef={textArea}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={leave}>{text.cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
