import type { EventDetail } from "@rammevaerk/contracts/events";
import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { Alert, Button, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { isWhole } from "../../edit/check-event.ts";
import { refreshEvents } from "../../queries.ts";
import { participantsText } from "./participants-text.ts";

const bounds = { least: 1, most: 10_000, mayBeEmpty: true };
const fieldOf = { "on-site": "capacity", online: "onlineCapacity" } as const;

/** How many seats there are; what a change will do is said before it is saved. */
export function LimitsForm({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const { limits: text } = useText(participantsText);
  const [saved, setSaved] = useState({
    capacity: typed(event.capacity),
    onlineCapacity: typed(event.onlineCapacity),
  });
  const form = useForm({
    name: `limits:${event.id}`,
    initial: saved,
    keeps: "everything",
    check: (values) => ({
      capacity: isWhole(values.capacity, bounds) ? undefined : text.wrong,
      onlineCapacity: isWhole(values.onlineCapacity, bounds) ? undefined : text.wrong,
    }),
    submit: (values) =>
      client.events.registrations.setCapacity.mutate({
        eventId: event.id,
        version: event.version,
        capacity: read(values.capacity),
        onlineCapacity: read(values.onlineCapacity),
        groupPolicy: event.groupPolicy,
      }),
    onDone: () => {
      setSaved(form.values);
      showToast({ kind: "success", text: text.saved });
      void refreshEvents();
    },
  });
  const pools = (["on-site", "online"] as const).filter(
    (one) => event.format === "both" || event.format === one,
  );
  const changes = pools.map(
    (pool) => (read(form.values[fieldOf[pool]]) ?? Infinity) - (read(saved[fieldOf[pool]]) ?? Infinity),
  );
  const waiting = seats.onSite.waiting + seats.online.waiting;
  return (
    <section aria-labelledby="pladser">
      <h2 id="pladser">{text.heading}</h2>
      <Form form={form}>
        {pools.map((pool) => (
          <TextField
            {...form.field(fieldOf[pool])}
            key={pool}
            label={text[fieldOf[pool]]}
            hint={text.hint}
            inputMode="numeric"
            width="xs"
            isOptional
          />
        ))}
        <div role="status">
          {changes.some((change) => change > 0) && <Alert kind="info">{text.raised(waiting)}</Alert>}
          {changes.some((change) => change < 0) && <Alert kind="warning">{text.lowered}</Alert>}
        </div>
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
      </Form>
    </section>
  );
}

function typed(value: number | null): string {
  return value === null ? "" : String(value);
}

function read(text: string): number | null {
  return text.trim() === "" || !isWhole(text, bounds) ? null : Number(text.trim().replaceAll(".", ""));
}
