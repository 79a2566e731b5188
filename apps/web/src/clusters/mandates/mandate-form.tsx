import type { MandateView } from "@rammevaerk/contracts/clusters";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, MarkdownEditor, TextField } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { checkDay } from "../parties/check-day.ts";
import { refreshClusters } from "../queries.ts";

const leastBody = 20;

interface MandateValues {
  body: string;
  fromOn: string;
  /** The number of the newest version that was seen; 0 when there was none. */
  version: number;
}

function toMandateValues(newest: MandateView | undefined): MandateValues {
  return { body: newest?.bodyMarkdown ?? "", fromOn: today(), version: newest?.number ?? 0 };
}

/** Writes the next version of a mandate, beginning with the text of the newest. */
export function MandateForm(props: {
  clusterId: string;
  newest: MandateView | undefined;
  onClose: () => void;
}) {
  const { clusterId, onClose } = props;
  const { mandates: text, parties } = useText(clustersText);
  const format = useFormat();
  const { initial, conflict, explain, guard } = useConflict(toMandateValues(props.newest), async () => {
    const options = api.clusters.mandates.list.queryOptions({ clusterId });
    const { items } = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    return toMandateValues(items[0]);
  });
  const form = useForm({
    name: `mandate:${clusterId}`,
    initial,
    keeps: "everything",
    explain,
    check: ({ body, fromOn }) => ({
      body: body.trim().length < leastBody ? text.bodyShort : undefined,
      fromOn: checkDay(fromOn, parties),
    }),
    submit: async (values) => {
      const { body, fromOn, version } = values;
      await guard(values, () =>
        client.clusters.mandates.add.mutate({ clusterId, number: version, body, fromOn }),
      );
      return version + 1;
    },
    onDone: (version) => {
      showToast({ kind: "success", text: text.saved(version) });
      void refreshClusters();
      onClose();
    },
  });
  return (
    <Form form={form}>
      <ConflictNotice
        form={form}
        conflict={conflict}
        fields={[
          { key: "body", label: text.body },
          { key: "fromOn", label: text.fromOn, show: ({ fromOn }) => format.date(fromOn) },
        ]}
      />
      <MarkdownEditor
        {...form.field("body")}
        label={text.body}
        hint={text.bodyHint}
        limit={limits.body}
        rows={14}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
      />
      <TextField {...form.field("fromOn")} label={text.fromOn} type="date" width="m" />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
