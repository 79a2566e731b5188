import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { limits } from "@rammevaerk/contracts/limits";
import { actionStatuses } from "@rammevaerk/domain/clusters";
import { Alert, RadioGroup, TextArea } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";

/** Says how far an action is, with what happened; it stands in its history. */
export function SetStatus({ action, onClose }: { action: ActionSummary; onClose: () => void }) {
  const { actions: text, changeMeanwhile } = useText(workText);
  const [newest, setNewest] = useState<ActionSummary>();
  const form = useForm({
    name: `action-status:${action.id}`,
    initial: { status: action.status, comment: "" },
    keeps: ["comment"],
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async ({ status, comment }) => {
      const { version } = newest ?? action;
      try {
        await client.clusters.actions.setStatus.mutate({ actionId: action.id, version, status, comment });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          const options = api.clusters.actions.get.queryOptions({ actionId: action.id });
          setNewest(await queryClient.fetchQuery({ ...options, staleTime: 0 }));
        }
        throw error;
      }
      return status;
    },
    onDone: (status) => {
      showToast({ kind: "success", text: text.statusSaved(text.statuses[status]) });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog
      heading={text.setStatusOf(action.title)}
      form={form}
      submit={text.saveStatus}
      onClose={onClose}
    >
      {newest !== undefined && (
        <Alert kind="warning" isLive>
          {changeMeanwhile} {text.status}: {text.statuses[newest.status]}.
        </Alert>
      )}
      <RadioGroup
        {...form.field("status")}
        label={text.status}
        choices={actionStatuses.map((value) => ({ value, label: text.statuses[value] }))}
      />
      <TextArea
        {...form.field("comment")}
        label={text.comment}
        hint={text.commentHint}
        limit={limits.reason}
        rows={3}
        isOptional
      />
    </FormDialog>
  );
}
