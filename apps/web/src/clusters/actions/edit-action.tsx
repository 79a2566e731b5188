import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";
import { useParties } from "../use-parties.ts";
import { workText } from "../work/work-text.ts";
import { ActionFields } from "./action-fields.tsx";
import { checkAction, toActionFields, toActionValues } from "./action-values.ts";

/** Changes what an action is, who has it and until when. */
export function EditAction({ action, onClose }: { action: ActionSummary; onClose: () => void }) {
  const { actions: text, save } = useText(workText);
  const format = useFormat();
  const { nameOf, all } = useParties(action.clusterId);
  const actionId = action.id;
  const { initial, conflict, explain, guard } = useConflict(toActionValues(action), async () => {
    const options = api.clusters.actions.get.queryOptions({ actionId });
    return toActionValues(await queryClient.fetchQuery({ ...options, staleTime: 0 }));
  });
  const form = useForm({
    name: `edit-action:${actionId}`,
    initial,
    keeps: "everything",
    explain,
    check: (values) => checkAction(values, text),
    submit: (values) =>
      guard(values, () =>
        client.clusters.actions.update.mutate({
          ...toActionFields(values),
          actionId,
          version: values.version,
        }),
      ),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshClusters();
      onClose();
    },
  });
  const people = all.flatMap(({ delegates }) => delegates.flatMap(({ person }) => person ?? []));
  return (
    <FormDialog heading={text.edit} form={form} submit={save} onClose={onClose}>
      <ConflictNotice
        form={form}
        conflict={conflict}
        fields={[
          { key: "title", label: text.title },
          { key: "partyId", label: text.party, show: ({ partyId }) => nameOf(partyId) },
          {
            key: "personId",
            label: text.person,
            show: ({ personId }) => people.find(({ id }) => id === personId)?.name ?? text.nobody,
          },
          { key: "dueOn", label: text.dueOn, show: ({ dueOn }) => format.date(dueOn) },
          { key: "doneWhen", label: text.doneWhen },
        ]}
      />
      <ActionFields form={form} clusterId={action.clusterId} />
    </FormDialog>
  );
}
