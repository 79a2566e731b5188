import type { EventDetail, LocalTime } from "@rammevaerk/contracts/events";
import { addLocalDays, isIsoLocalTime } from "@rammevaerk/domain/time";
import { Button, ButtonGroup, deleteIcon, Details, IconButton, LinkButton, plusIcon } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { LocalTimeField } from "../edit/local-time-field.tsx";
import { readLocalTime } from "../edit/read-local-time.ts";
import { organiseText } from "./organise-text.ts";
import { refreshEvents } from "../queries.ts";

interface RepeatValues {
  starts: LocalTime[];
}

const intervals = { week: 7, fortnight: 14, month: 28 } as const;

/** Repeats the event on further days, each with a page and registrations of its own. */
export function Repeat({ event }: { event: EventDetail }) {
  const { series: text } = useText(organiseText);
  if (event.series !== null)
    return (
      <section aria-labelledby="gentag">
        <h2 id="gentag">{text.heading}</h2>
        <p>{text.part(event.series.title)}</p>
        <LinkButton href={`/raekker/${event.series.id}`}>{text.see}</LinkButton>
      </section>
    );
  if (event.status === "cancelled" || event.status === "held") return null;
  return (
    <section aria-labelledby="gentag">
      <h2 id="gentag">{text.heading}</h2>
      <p>{text.lead}</p>
      <Details summary={text.add}>
        <RepeatForm event={event} />
      </Details>
    </section>
  );
}

function RepeatForm({ event }: { event: EventDetail }) {
  const { series: text } = useText(organiseText);
  const navigate = useNavigate();
  const form = useForm<RepeatValues, { seriesId: string }>({
    name: `repeat-event:${event.id}`,
    initial: { starts: [{ local: proposeNext([{ local: event.startsLocal }], intervals.week) }] },
    keeps: "everything",
    check: ({ starts }) => ({
      starts: starts.some((time) => readLocalTime(time).kind !== "found") ? text.missing : undefined,
    }),
    submit: ({ starts }, requestId) => client.events.repeat.mutate({ eventId: event.id, starts, requestId }),
    onDone: ({ seriesId }) => {
      showToast({ kind: "success", text: text.created(form.values.starts.length) });
      void refreshEvents();
      void navigate({ to: "/raekker/$id", params: { id: seriesId } });
    },
  });
  const { starts } = form.values;
  const propose = (days: number): void => {
    const next = proposeNext([{ local: event.startsLocal }, ...starts], days);
    form.set("starts", [...starts, { local: next }]);
  };
  return (
    <Form form={form}>
      {starts.map((_, index) => (
        <Occurrence key={index} form={form} index={index} />
      ))}
      <ButtonGroup>
        {(["week", "fortnight", "month"] as const).map((key) => (
          <Button key={key} variant="tertiary" icon={plusIcon} onClick={() => propose(intervals[key])}>
            {text.intervals[key]}
          </Button>
        ))}
      </ButtonGroup>
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.create}
      </Button>
    </Form>
  );
}

function Occurrence({ form, index }: { form: FormState<RepeatValues>; index: number }) {
  const { series: text } = useText(organiseText);
  const { starts } = form.values;
  const field = form.field("starts");
  return (
    <div className="cluster repeat-row">
      <LocalTimeField
        field={{
          ...field,
          id: index === 0 ? field.id : `${field.id}-${index}`,
          value: starts[index] ?? { local: "" },
          onChange: (time) => form.set("starts", starts.with(index, time)),
          error: readLocalTime(starts[index] ?? { local: "" }).kind === "found" ? undefined : field.error,
        }}
        label={text.start(index + 1)}
      />
      {starts.length > 1 && (
        <IconButton
          icon={deleteIcon}
          label={text.remove(index + 1)}
          onClick={() => form.set("starts", starts.toSpliced(index, 1))}
        />
      )}
    </div>
  );
}

/** The same time of day some days after the last; "" when there is none. */
function proposeNext(starts: readonly LocalTime[], days: number): string {
  const last = starts.findLast(({ local }) => isIsoLocalTime(local))?.local;
  return isIsoLocalTime(last) ? addLocalDays(last, days) : "";
}
