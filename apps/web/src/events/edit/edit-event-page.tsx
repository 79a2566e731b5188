import type { EventDetail } from "@rammevaerk/contracts/events";
import { Alert, Button, ButtonGroup, LinkButton, RadioGroup } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ConflictNotice } from "../organise/conflict-notice.tsx";
import { OrganiserFrame } from "../organise/organiser-frame.tsx";
import { eventOptions, refreshEvents } from "../queries.ts";
import { checkEvent } from "./check-event.ts";
import { editText } from "./edit-text.ts";
import { EventFields } from "./event-fields.tsx";
import { type EventValues, fillIn, listChangedParts, toEventContent, toEventValues } from "./event-values.ts";
import { countConcerned, type Effect, listEffects } from "./list-effects.ts";

/** Changes an event: what it will do is said before it is saved. */
export function EditEventPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/rediger" });
  const text = useText(editText);
  return (
    <OrganiserFrame
      query={useQuery(eventOptions(id))}
      tab="overview"
      title={text.editTitle}
      lead={text.editLead}
      isForProposer
    >
      {(event) => <EditForm event={event} />}
    </OrganiserFrame>
  );
}

type Reach = "one" | "this-and-later" | "all";

function EditForm({ event }: { event: EventDetail }) {
  const text = useText(editText);
  const navigate = useNavigate();
  const [start] = useState(() => toEventValues(event));
  const [now, setNow] = useState<EventValues>();
  const [reach, setReach] = useState<Reach>("one");
  const form = useForm({
    name: `edit-event:${event.id}`,
    initial: now ?? start,
    keeps: "everything",
    check: (values) => checkEvent(fillIn(values), text),
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async (values) => {
      const content = { ...toEventContent(fillIn(values)), eventId: event.id, version: values.version };
      try {
        if (reach === "one") await client.events.update.mutate(content);
        else await client.events.updateSeries.mutate({ ...content, reach });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          const newest = await queryClient.fetchQuery({ ...eventOptions(event.id), staleTime: 0 });
          setNow(toEventValues(newest));
        }
        throw error;
      }
    },
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshEvents();
      void navigate({ to: "/arrangementer/$id/arranger", params: { id: event.id } });
    },
  });
  return (
    <Form form={form}>
      {now !== undefined && form.values.version !== now.version && (
        <ConflictNotice
          changed={listChangedParts(form.values, now).map((part) => text.fields[part])}
          onKeep={() => form.set("version", now.version)}
          onTake={form.startOver}
        />
      )}
      <EventFields form={form} contact={event.contact} />
      {event.series !== null && <ReachField value={reach} onChange={setReach} />}
      <SaveButtons event={event} form={form} start={now ?? start} />
    </Form>
  );
}

function ReachField({ value, onChange }: { value: Reach; onChange: (reach: Reach) => void }) {
  const { reach, reaches } = useText(editText);
  const choices = (["one", "this-and-later", "all"] as const).map((one) => ({
    value: one,
    label: reaches[one].name,
    hint: reaches[one].text,
  }));
  return <RadioGroup label={reach} value={value} onChange={onChange} choices={choices} />;
}

/** The way on, with what it does. */
function SaveButtons(props: { event: EventDetail; form: FormState<EventValues>; start: EventValues }) {
  const { event, form, start } = props;
  const text = useText(editText);
  const format = useFormat();
  const effects = listEffects(event, start, fillIn(form.values));
  const concerned = countConcerned(event);
  const people = text.people(concerned, format.number(concerned));
  const tells = concerned > 0 && effects.some((effect) => ["time", "place", "timeAndPlace"].includes(effect));
  const say = (effect: Effect): string => {
    const sentence = text.effect[effect];
    return typeof sentence === "string" ? sentence : sentence(people);
  };
  return (
    <>
      {effects.length > 0 && (
        <Alert kind={tells ? "warning" : "info"} heading={text.effects} isLive>
          <ul>
            {effects.map((effect) => (
              <li key={effect}>{say(effect)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {tells ? text.saveAndTell(people) : text.save}
        </Button>
        <LinkButton href={`/arrangementer/${event.id}/arranger`}>{text.cancel}</LinkButton>
      </ButtonGroup>
    </>
  );
}
