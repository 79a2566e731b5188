import type { EventDetail } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import { eventFormats, eventKinds } from "@rammevaerk/domain/events";
import { Details, MarkdownEditor, RadioGroup, Select, TextField } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { editText } from "./edit-text.ts";
import { type EventValues, fillIn } from "./event-values.ts";
import { LocalTimeField } from "./local-time-field.tsx";
import { MoreFields } from "./more-fields.tsx";

/** All fields of an event: what every event needs first, the rest to be opened. `owner` stands in for the owner's field. */
export function EventFields(props: {
  form: FormState<EventValues>;
  owner?: ReactNode;
  contact?: EventDetail["contact"];
}) {
  const { form } = props;
  const text = useText(editText);
  const { kinds } = useText(eventsText);
  const { problems } = form;
  return (
    <>
      <Select
        {...form.field("kind")}
        label={text.kind}
        choices={eventKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField {...form.field("title")} label={text.title} limit={limits.title} width="xl" />
      {props.owner}
      <TimeFields form={form} />
      <PlaceFields form={form} />
      <MarkdownEditor
        {...form.field("description")}
        label={text.description}
        hint={text.descriptionHint}
        limit={limits.body}
        isOptional
        renderPreview={(markdown) => <Preview markdown={markdown} />}
      />
      <Details summary={text.more} isOpen={problems.length > 0 ? true : undefined}>
        <MoreFields form={form} contact={props.contact} />
      </Details>
    </>
  );
}

/** When it begins and ends. An end is proposed as soon as the beginning is chosen. */
function TimeFields({ form }: { form: FormState<EventValues> }) {
  const text = useText(editText);
  const { ends } = fillIn(form.values);
  return (
    <div className="event-times">
      <LocalTimeField field={form.field("starts")} label={text.starts} />
      <LocalTimeField field={{ ...form.field("ends"), value: ends }} label={text.ends} />
    </div>
  );
}

function PlaceFields({ form }: { form: FormState<EventValues> }) {
  const text = useText(editText);
  const { format } = form.values;
  return (
    <>
      <RadioGroup
        {...form.field("format")}
        label={text.format}
        choices={eventFormats.map((value) => ({ value, label: text.formats[value] }))}
      />
      {format !== "online" && (
        <>
          <TextField
            {...form.field("placeName")}
            label={text.placeName}
            hint={text.placeHint}
            width="xl"
            isOptional
          />
          <TextField {...form.field("placeAddress")} label={text.placeAddress} width="xl" isOptional />
          <TextField
            {...form.field("capacity")}
            label={text.capacity}
            hint={text.capacityHint}
            inputMode="numeric"
            width="xs"
            isOptional
          />
        </>
      )}
      {format !== "on-site" && (
        <>
          <TextField
            {...form.field("onlineUrl")}
            label={text.onlineUrl}
            hint={text.onlineUrlHint}
            type="url"
            width="xl"
            isOptional
          />
          <TextField
            {...form.field("onlineCapacity")}
            label={text.onlineCapacity}
            hint={text.capacityHint}
            inputMode="numeric"
            width="xs"
            isOptional
          />
        </>
      )}
    </>
  );
}
