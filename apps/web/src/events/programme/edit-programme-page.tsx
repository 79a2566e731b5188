import type { EventDetail } from "@rammevaerk/contracts/events";
import { Alert, Button, replyIcon } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ConflictNotice } from "../organise/conflict-notice.tsx";
import { OrganiserFrame } from "../organise/organiser-frame.tsx";
import { eventOptions, refreshEvents } from "../queries.ts";
import { MaterialRows } from "./material-rows.tsx";
import { RoomRows, SpeakerRows, TrackRows } from "./named-rows.tsx";
import { programmeText } from "./programme-text.ts";
import {
  listClashes,
  mayBeSaved,
  type ProgrammeValues,
  toProgrammeInput,
  toProgrammeValues,
} from "./programme-values.ts";
import { QuickAdd } from "./quick-add.tsx";
import { SessionRows } from "./session-rows.tsx";
import { useStepsBack } from "./use-steps-back.ts";
import "./programme.scss";

/** The whole programme on one page: written fast, taken back step by step, saved as one. */
export function EditProgrammePage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/program/rediger" });
  const text = useText(programmeText);
  const [round, setRound] = useState(0);
  return (
    <OrganiserFrame
      query={useQuery(eventOptions(id))}
      tab="programme"
      title={text.title}
      lead={text.lead}
      isForProposer
    >
      {(event) => <Editor key={round} event={event} onSaved={() => setRound(round + 1)} />}
    </OrganiserFrame>
  );
}

/** What every part of the page takes: the programme, and a way to change it under a name, for taking it back. */
export interface Editing {
  readonly event: EventDetail;
  readonly values: ProgrammeValues;
  readonly change: <Key extends keyof ProgrammeValues>(
    name: string,
    key: Key,
    rows: ProgrammeValues[Key],
  ) => void;
}

interface FormValues {
  programme: ProgrammeValues;
  version: number;
}

function Editor({ event, onSaved }: { event: EventDetail; onSaved: () => void }) {
  const text = useText(programmeText);
  const format = useFormat();
  const [start] = useState<FormValues>(() => ({
    programme: toProgrammeValues(event),
    version: event.version,
  }));
  const [now, setNow] = useState<FormValues>();
  const form = useForm({
    name: `programme:${event.id}`,
    initial: now ?? start,
    keeps: "everything",
    check: ({ programme }) => ({ programme: mayBeSaved(programme) ? undefined : text.fix }),
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async ({ programme, version }) => {
      try {
        await client.events.saveProgramme.mutate({
          eventId: event.id,
          version,
          ...toProgrammeInput(programme),
        });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          const newest = await queryClient.fetchQuery({ ...eventOptions(event.id), staleTime: 0 });
          setNow({ programme: toProgrammeValues(newest), version: newest.version });
        }
        throw error;
      }
    },
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshEvents().then(onSaved);
    },
  });
  const { programme } = form.values;
  const steps = useStepsBack(programme, (next) => form.set("programme", next));
  const editing: Editing = {
    event,
    values: programme,
    change: (name, key, rows) => steps.change(name, { ...programme, [key]: rows }),
  };
  const clashes = listClashes(programme, event);
  const isChanged = JSON.stringify(programme) !== JSON.stringify((now ?? start).programme);
  return (
    <Form form={form}>
      {now !== undefined && form.values.version !== now.version && (
        <ConflictNotice onKeep={() => form.set("version", now.version)} onTake={form.startOver} />
      )}
      <QuickAdd {...editing} />
      {clashes.length > 0 && <Alert kind="warning">{text.clashes(format.number(clashes.length))}</Alert>}
      <SessionRows {...editing} clashes={clashes} />
      <RoomRows {...editing} />
      <TrackRows {...editing} />
      <SpeakerRows {...editing} />
      <MaterialRows {...editing} />
      <div className="save-bar">
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button icon={replyIcon} aria-disabled={!steps.canGoBack} onClick={steps.goBack}>
          {text.undo}
        </Button>
        <span className="muted small" role="status">
          {isChanged && text.unsaved}
        </span>
      </div>
    </Form>
  );
}
