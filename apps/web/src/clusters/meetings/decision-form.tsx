import type { DecisionView } from "@rammevaerk/contracts/clusters-work";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, TextArea, TextField } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { FormDialog } from "../form-dialog.tsx";
import { checkDay } from "../parties/check-day.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";

const leastBody = 3;

/** Writes down one decision of a meeting; the field is ready for the next one afterwards. */
export function AddDecision({ meetingId }: { meetingId: string }) {
  const { meetings: text } = useText(workText);
  const form = useForm({
    name: `add-decision:${meetingId}`,
    initial: { body: "" },
    keeps: "everything",
    check: ({ body }) => ({ body: body.trim().length < leastBody ? text.decisionShort : undefined }),
    submit: async ({ body }, requestId) => {
      await client.clusters.meetings.addDecision.mutate({ meetingId, body, requestId });
      await refreshClusters();
    },
    onDone: () => {
      form.startOver();
      showToast({ kind: "success", text: text.decisionAdded });
    },
  });
  return (
    <Form form={form}>
      <TextArea
        {...form.field("body")}
        label={text.decision}
        hint={text.decisionHint}
        limit={limits.reason}
        rows={2}
      />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.addDecision}
      </Button>
    </Form>
  );
}

function toValues({ body, decidedOn, version }: Pick<DecisionView, "body" | "decidedOn" | "version">) {
  return { body, decidedOn, version };
}

/** Corrects the words or the day of a decision. */
export function EditDecision({ decision, onClose }: { decision: DecisionView; onClose: () => void }) {
  const { meetings: text, actions } = useText(workText);
  const format = useFormat();
  const { id: decisionId, meetingId } = decision;
  const { initial, conflict, explain, guard } = useConflict(toValues(decision), async () => {
    const options = api.clusters.meetings.get.queryOptions({ meetingId });
    const { decisions } = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    return toValues(decisions.find(({ id }) => id === decisionId) ?? decision);
  });
  const form = useForm({
    name: `decision:${decisionId}`,
    initial,
    keeps: "everything",
    explain,
    check: ({ body, decidedOn }) => ({
      body: body.trim().length < leastBody ? text.decisionShort : undefined,
      decidedOn: checkDay(decidedOn, { dayMissing: actions.dayMissing, dayLater: "" }),
    }),
    submit: (values) =>
      guard(values, () => client.clusters.meetings.updateDecision.mutate({ ...values, decisionId })),
    onDone: () => {
      showToast({ kind: "success", text: text.decisionSaved });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <FormDialog heading={text.editDecision} form={form} submit={text.save} onClose={onClose}>
      <ConflictNotice
        form={form}
        conflict={conflict}
        fields={[
          { key: "body", label: text.decision },
          { key: "decidedOn", label: text.decidedOn, show: ({ decidedOn }) => format.date(decidedOn) },
        ]}
      />
      <TextArea {...form.field("body")} label={text.decision} limit={limits.reason} rows={4} />
      <TextField {...form.field("decidedOn")} label={text.decidedOn} type="date" width="m" />
    </FormDialog>
  );
}
