import { limits } from "@rammevaerk/contracts/limits";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { TextArea } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import { reviewText } from "./review-text.ts";
import { ToolDialog } from "./tool-dialog.tsx";

/** Says that the published text still holds. */
export function ConfirmDialog({ method, onClose }: { method: MethodDetail; onClose: () => void }) {
  const { tools: text } = useText(reviewText);
  const form = useForm({
    name: `confirm-method-${method.id}`,
    initial: { note: "" },
    keeps: "everything",
    submit: ({ note }, requestId) =>
      client.methods.confirm.mutate({ methodId: method.id, note: note.trim(), requestId }),
    onDone: () => {
      onClose();
      void refreshMethods();
      showToast({ kind: "success", text: text.confirmed });
    },
  });
  return (
    <ToolDialog
      heading={text.confirm}
      lead={text.confirmText}
      form={form}
      submit={text.confirm}
      onClose={onClose}
    >
      <TextArea
        {...form.field("note")}
        label={text.confirmNote}
        hint={text.confirmNoteHint}
        rows={3}
        limit={limits.reason}
        isOptional
      />
    </ToolDialog>
  );
}
