import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { ThreadDetail } from "@rammevaerk/contracts/threads";
import { Button, ButtonGroup, sendIcon } from "@rammevaerk/ui";
import { type Ref, useImperativeHandle, useRef } from "react";
import { client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { AttachmentsField } from "../attachments/attachments-field.tsx";
import { checkUploads } from "../attachments/check-uploads.ts";
import { useUploads } from "../attachments/use-uploads.ts";
import { checkBody } from "../compose/check-text.ts";
import { useServerDraft } from "../drafts/use-server-draft.ts";
import { PostEditor } from "../editor/post-editor.tsx";
import { typeText } from "../editor/type-text.ts";
import { threadsText } from "../threads-text.ts";

/** What the rest of the page can do with the reply that is being written. */
export interface ReplyHandle {
  /** Goes to the field. */
  focus: () => void;
  /** Puts a text at the end of what is written, on lines of its own. */
  append: (text: string) => void;
}

/** The form's name and the place of its draft. */
export function replyPlace(threadId: string): string {
  return `reply:${threadId}`;
}

const blank: { body: string; files: AttachmentView[] } = { body: "", files: [] };

/** A reply at the end of a thread. */
export function ReplyForm(props: {
  thread: ThreadDetail;
  onSent: (postId: string) => void;
  ref: Ref<ReplyHandle>;
}) {
  const { thread, onSent } = props;
  const { reply: text, write, files: fileText } = useText(threadsText);
  const place = replyPlace(thread.id);
  const textArea = useRef<HTMLTextAreaElement>(null);
  const uploads = useUploads(thread.network.id, "post");
  const form = useForm({
    name: place,
    initial: blank,
    keeps: "everything",
    check: ({ body }) => ({ body: checkBody(body, write), files: checkUploads(uploads.all, fileText) }),
    submit: ({ body, files }, requestId) =>
      client.networks.threads.reply.mutate({
        threadId: thread.id,
        body,
        attachmentIds: files.map(({ id }) => id),
        requestId,
      }),
    onDone: ({ postId }) => {
      draft.discard();
      form.startOver();
      onSent(postId);
    },
  });
  const draft = useServerDraft(place, form.values, blank);
  const body = form.field("body");
  useImperativeHandle(props.ref, () => ({
    focus: () => textArea.current?.focus(),
    append: (added) => {
      const element = textArea.current;
      if (element === null) return;
      const end = element.value.length;
      const gap = element.value.trim() === "" ? "" : "\n\n";
      typeText(element, { start: end, end, text: `${gap}${added}` }, body.onChange);
      element.scrollIntoView({ block: "center" });
    },
  }));
  return (
    <Form form={form}>
      <PostEditor
        {...body}
        networkId={thread.network.id}
        label={text.body}
        hint={text.hint}
        rows={6}
        inputRef={textArea}
      />
      <AttachmentsField {...form.field("files")} uploads={uploads} />
      <ButtonGroup>
        <Button type="submit" variant="primary" icon={sendIcon} isBusy={form.isSubmitting}>
          {text.send}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
