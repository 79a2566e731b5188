import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, LinkButton, MarkdownEditor, TextField } from "@rammevaerk/ui";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { checkMeeting, emptyMeeting, toMeetingFields } from "./meeting-values.ts";

/** Calls a meeting of a cluster: an event with an agenda. */
export function NewMeetingPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/moeder/nyt" });
  const { meetings: text } = useText(workText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="meetings"
      inner={{ title: text.call }}
      lead={text.callLead}
      isFor={({ may }) => may.lead}
    >
      {() => <NewMeetingForm clusterId={id} />}
    </ClusterFrame>
  );
}

function NewMeetingForm({ clusterId }: { clusterId: string }) {
  const { meetings: text, actions, cancel } = useText(workText);
  const navigate = useNavigate();
  const form = useForm({
    name: `new-meeting:${clusterId}`,
    initial: emptyMeeting,
    keeps: "everything",
    check: (values) => checkMeeting(values, { text, dayMissing: actions.dayMissing }),
    explain: (code, sentence) =>
      code === "local-time-missing" || code === "local-time-twice" ? { from: sentence } : undefined,
    submit: (values, requestId) =>
      client.clusters.meetings.create.mutate({ ...toMeetingFields(values), clusterId, requestId }),
    onDone: ({ meetingId }) => {
      showToast({ kind: "success", text: text.called });
      void refreshClusters();
      void navigate({ href: `${clusterHref(clusterId, "meetings")}/${meetingId}` });
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("title")} label={text.name} limit={limits.title} />
      <TextField {...form.field("date")} label={text.date} type="date" width="m" />
      <div className="times">
        <TextField {...form.field("from")} label={text.from} type="time" width="s" />
        <TextField {...form.field("to")} label={text.to} type="time" width="s" />
      </div>
      <TextField {...form.field("place")} label={text.place} hint={text.placeHint} isOptional />
      <TextField {...form.field("onlineUrl")} label={text.onlineUrl} type="url" isOptional />
      <MarkdownEditor
        {...form.field("agenda")}
        label={text.agenda}
        hint={text.agendaHint}
        limit={limits.body}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
        isOptional
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.callNow}
        </Button>
        <LinkButton href={clusterHref(clusterId, "meetings")}>{cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}
