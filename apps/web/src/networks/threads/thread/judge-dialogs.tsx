import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, Dialog, TextArea } from "@rammevaerk/ui";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import type { Moderation } from "./moderations-of.ts";
import { refreshThreads } from "./use-thread.ts";

const shortestReason = 3;

/** Asks the network's coordinators to look at a post. */
export function ReportDialog(props: { postId: string; onClose: () => void }) {
  const { postId } = props;
  const { report: text } = useText(threadsText);
  return (
    <ReasonDialog
      {...props}
      name={`report:${postId}`}
      words={{ ...text, label: text.reason, hint: text.reasonHint, missing: text.reasonMissing }}
      call={(reason) => client.networks.threads.report.mutate({ postId, reason })}
    />
  );
}

/** Hides, shows, warns or removes, with a reason that the author reads. */
export function ModerateDialog(props: { postId: string; action: Moderation; onClose: () => void }) {
  const { postId, action } = props;
  const { moderate: text } = useText(threadsText);
  return (
    <ReasonDialog
      {...props}
      name={`moderate:${postId}`}
      words={{
        heading: text.heading[action],
        text: text.text[action],
        label: text.reason,
        hint: text.reasonHint,
        missing: text.reasonMissing,
        send: text.action[action],
        sent: text.done[action],
        cancel: text.cancel,
      }}
      call={(reason) => client.networks.threads.moderate.mutate({ postId, action, reason })}
    />
  );
}

function ReasonDialog(props: {
  name: string;
  words: Readonly<
    Record<"heading" | "text" | "label" | "hint" | "missing" | "send" | "sent" | "cancel", string>
  >;
  call: (reason: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const { words, onClose } = props;
  const form = useForm({
    name: props.name,
    initial: { reason: "" },
    keeps: "nothing",
    check: ({ reason }) => ({ reason: reason.trim().length < shortestReason ? words.missing : undefined }),
    submit: ({ reason }) => props.call(reason),
    onDone: () => {
      showToast({ kind: "success", text: words.sent });
      onClose();
      void refreshThreads();
    },
  });
  return (
    <Dialog heading={words.heading} onClose={onClose}>
      <p>{words.text}</p>
      <Form form={form}>
        <TextArea
          {...form.field("reason")}
          label={words.label}
          hint={words.hint}
          limit={limits.reason}
          rows={3}
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {words.send}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
