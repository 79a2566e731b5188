import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { ActionFields } from "./action-fields.tsx";
import { checkAction, emptyAction, toActionFields } from "./action-values.ts";

/** Writes down what somebody is to do: by a decision, or by itself. */
export function AddAction(props: {
  clusterId: string;
  decision: { readonly id: string; readonly body: string } | null;
  onClose: () => void;
}) {
  const { clusterId, decision, onClose } = props;
  const { actions: text } = useText(workText);
  const form = useForm({
    name: `add-action:${decision?.id ?? clusterId}`,
    initial: emptyAction,
    keeps: "everything",
    check: (values) => checkAction(values, text),
    submit: (values, requestId) =>
      client.clusters.actions.add.mutate({
        ...toActionFields(values),
        clusterId,
        decisionId: decision?.id ?? null,
        requestId,
      }),
    onDone: () => {
      showToast({ kind: "success", text: text.added });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog heading={text.add} form={form} submit={text.addNow} onClose={onClose}>
      {decision !== null && <blockquote className="words">{decision.body}</blockquote>}
      <ActionFields form={form} clusterId={clusterId} />
    </FormDialog>
  );
}
