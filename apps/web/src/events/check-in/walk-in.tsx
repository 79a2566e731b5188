import type { CheckInRow } from "@rammevaerk/contracts/event-days";
import { Button, Checkbox, Details, Dialog, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OrganisationPicker } from "../../accounts/organisations/organisation-picker.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { connection } from "../../platform/connection/connection.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useStore } from "../../platform/store/store.ts";
import { eventOptions } from "../queries.ts";
import { checkInText } from "./check-in-text.ts";
import type { DeskPlace } from "./desk.ts";
import type { DeskState } from "./use-desk.ts";

interface WalkInProps {
  eventId: string;
  place: DeskPlace;
  state: DeskState;
  /** Somebody from the waiting list; absent for who is not registered. */
  row?: CheckInRow;
}

/** A seat at the door, within the limit: the server says whether there is one, so it takes a connection. */
export function WalkIn(props: WalkInProps) {
  const { row } = props;
  const { walkIn: text, letIn, letInLabel } = useText(checkInText);
  const isLost = useStore(connection) === "lost";
  const [isOpen, setOpen] = useState(false);
  if (row === undefined)
    return (
      <Details summary={text.heading}>
        {isLost ? <p>{text.offline}</p> : <WalkInForm {...props} onDone={() => undefined} />}
      </Details>
    );
  return (
    <>
      <Button aria-label={letInLabel(row.name)} onClick={() => setOpen(true)}>
        {letIn}
      </Button>
      {isOpen && (
        <Dialog heading={letInLabel(row.name)} onClose={() => setOpen(false)}>
          {isLost ? <p>{text.offline}</p> : <WalkInForm {...props} onDone={() => setOpen(false)} />}
        </Dialog>
      )}
    </>
  );
}

interface Values {
  name: string;
  email: string;
  organisationId: string | null;
  goesPast: boolean;
  reason: string;
}

function WalkInForm({ eventId, place, state, row, onDone }: WalkInProps & { onDone: () => void }) {
  const { walkIn: text } = useText(checkInText);
  const event = useQuery(eventOptions(eventId)).data;
  const form = useForm<Values, string>({
    name: `walk-in:${eventId}:${row?.participantId ?? ""}`,
    initial: { name: row?.name ?? "", email: "", organisationId: null, goesPast: false, reason: "" },
    keeps: "everything",
    check: ({ name, goesPast, reason }) => ({
      name: name.trim().length < 2 ? text.nameMissing : undefined,
      reason: goesPast && reason.trim().length < 3 ? text.reasonMissing : undefined,
    }),
    submit: async ({ name, email, organisationId, goesPast, reason }, requestId) => {
      await client.events.checkIn.walkIn.mutate({
        eventId,
        id: requestId,
        participantId: row?.participantId ?? null,
        name,
        organisationId,
        email: email.trim() === "" ? null : email,
        pool: row?.pool ?? findPool(event?.format),
        ...place,
        at: new Date(Date.now() + (state.desk.list?.clockAhead ?? 0)).toISOString(),
        override: goesPast ? { reason } : null,
      });
      return name;
    },
    onDone: (name) => {
      form.startOver();
      showToast({ kind: "success", text: text.done(name) });
      onDone();
      void state.refetch();
    },
  });
  return (
    <Form form={form}>
      {row === undefined && (
        <>
          <TextField {...form.field("name")} label={text.name} autoComplete="off" />
          <TextField
            {...form.field("email")}
            label={text.email}
            hint={text.emailHint}
            type="email"
            autoComplete="off"
            isOptional
          />
          <OrganisationPicker field={form.field("organisationId")} label={text.organisation} />
        </>
      )}
      {event?.may.organise === true && (
        <>
          <Checkbox {...form.field("goesPast")} label={text.past} />
          {form.values.goesPast && <TextField {...form.field("reason")} label={text.reason} />}
        </>
      )}
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.submit}
      </Button>
    </Form>
  );
}

/** Who stands at the door is on site, unless the event is only online. */
function findPool(format: string | undefined): "on-site" | "online" {
  return format === "online" ? "online" : "on-site";
}
