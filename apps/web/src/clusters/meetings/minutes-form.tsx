import type { MeetingDetail } from "@rammevaerk/contracts/clusters-work";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, MarkdownEditor } from "@rammevaerk/ui";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ConflictNotice } from "../conflict/conflict-notice.tsx";
import { useConflict } from "../conflict/use-conflict.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";

function toValues({ agendaMarkdown, minutesMarkdown, version }: MeetingDetail) {
  return { agenda: agendaMarkdown, minutes: minutesMarkdown, version };
}

/** Writes a meeting's agenda and minutes. */
export function MinutesForm({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const { meetings: text, offers, cancel } = useText(workText);
  const meetingId = meeting.id;
  const { initial, conflict, explain, guard } = useConflict(toValues(meeting), async () => {
    const options = api.clusters.meetings.get.queryOptions({ meetingId });
    return toValues(await queryClient.fetchQuery({ ...options, staleTime: 0 }));
  });
  const form = useForm({
    name: `meeting:${meetingId}`,
    initial,
    keeps: "everything",
    explain,
    submit: (values) => guard(values, () => client.clusters.meetings.save.mutate({ ...values, meetingId })),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
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
          { key: "agenda", label: text.agenda },
          { key: "minutes", label: text.minutes },
        ]}
      />
      <MarkdownEditor
        {...form.field("agenda")}
        label={text.agenda}
        hint={text.agendaHint}
        limit={limits.body}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
        isOptional
      />
      <MarkdownEditor
        {...form.field("minutes")}
        label={text.minutes}
        hint={text.minutesHint}
        reminder={offers.reminder}
        limit={limits.body}
        rows={14}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
        isOptional
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
