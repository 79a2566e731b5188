import type { EventDetail } from "@rammevaerk/contracts/events";
import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, Checkbox, deleteIcon, IconButton, plusIcon, Select, TextField } from "@rammevaerk/ui";
import { OrganisationPicker } from "../../../accounts/organisations/organisation-picker.tsx";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { createRequestId } from "../../../platform/form/request-id.ts";
import { type FormState, useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshEvents } from "../../queries.ts";
import { participantsText } from "./participants-text.ts";

interface PersonValues {
  id: string;
  name: string;
  email: string;
  title: string;
}
interface Values {
  people: PersonValues[];
  pool: "on-site" | "online";
  organisationId: string | null;
  goesPast: boolean;
  reason: string;
}

function emptyPerson(): PersonValues {
  return { id: createRequestId(), name: "", email: "", title: "" };
}

const mostPeople = 50;
const nobodySeen = { answers: [], diet: "", access: "", showsToParticipants: false, showsToPublic: false };

/** Signs people up for them: seated or waiting as one, like any other group, unless the organiser says why not. */
export function AddPeople({ event }: { event: EventDetail }) {
  const { add: text } = useText(participantsText);
  const form = useForm<Values, { result: RegistrationResult; count: number }>({
    name: `add-people:${event.id}`,
    initial: {
      people: [emptyPerson()],
      pool: event.format === "online" ? "online" : "on-site",
      organisationId: null,
      goesPast: false,
      reason: "",
    },
    keeps: "everything",
    check: ({ people, goesPast, reason }) => ({
      people: people.every(isFilled) ? undefined : text.wrong,
      reason: goesPast && reason.trim().length < 3 ? text.reasonMissing : undefined,
    }),
    submit: async ({ people, pool, organisationId, goesPast, reason }, requestId) => ({
      count: people.length,
      result: await client.events.registrations.registerGroup.mutate({
        eventId: event.id,
        pool,
        organisationId,
        people: people.map(({ name, email, title }) => ({ name, email, title, ...nobodySeen })),
        override: goesPast ? { reason } : null,
        requestId,
      }),
    }),
    onDone: ({ result, count }) => {
      const isSeated = result.state === "seated";
      const said = isSeated ? text.seated(count) : text.waiting(count, result.position ?? 1);
      showToast({ kind: isSeated ? "success" : "warning", text: said });
      form.startOver();
      void refreshEvents();
    },
  });
  const { people, goesPast } = form.values;
  return (
    <section aria-labelledby="tilfoej">
      <h2 id="tilfoej">{text.heading}</h2>
      <p>{text.lead}</p>
      <Form form={form}>
        <PeopleRows form={form} />
        {people.length < mostPeople && (
          <Button
            variant="tertiary"
            icon={plusIcon}
            onClick={() => form.set("people", [...people, emptyPerson()])}
          >
            {text.person}
          </Button>
        )}
        <OrganisationPicker
          field={form.field("organisationId")}
          label={text.organisation}
          hint={text.organisationHint}
        />
        {event.format === "both" && <PoolField form={form} />}
        <Checkbox {...form.field("goesPast")} label={text.past} hint={text.pastHint} />
        {goesPast && <TextField {...form.field("reason")} label={text.reason} width="xl" />}
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.submit(people.length)}
        </Button>
      </Form>
    </section>
  );
}

function PoolField({ form }: { form: FormState<Values> }) {
  const { add: text, pools } = useText(participantsText);
  return (
    <Select
      {...form.field("pool")}
      label={text.pool}
      choices={(["on-site", "online"] as const).map((value) => ({ value, label: pools[value] }))}
    />
  );
}

function PeopleRows({ form }: { form: FormState<Values> }) {
  const { add: text, remove } = useText(participantsText);
  const { people } = form.values;
  const field = form.field("people");
  return (
    <ul className="rows">
      {people.map((person, index) => {
        const set = (changed: Partial<PersonValues>): void =>
          form.set("people", people.with(index, { ...person, ...changed }));
        const error = field.error !== undefined && !isFilled(person) ? text.wrong : undefined;
        return (
          <li key={person.id} className="named-row">
            <TextField
              id={index === 0 ? field.id : undefined}
              label={text.name}
              value={person.name}
              onChange={(name) => set({ name })}
              error={error}
              max={limits.name}
              width="m"
            />
            <TextField
              label={text.email}
              type="email"
              value={person.email}
              onChange={(email) => set({ email })}
              width="m"
            />
            <TextField
              label={text.jobTitle}
              value={person.title}
              onChange={(title) => set({ title })}
              width="m"
              isOptional
            />
            {people.length > 1 && (
              <IconButton
                icon={deleteIcon}
                label={`${remove} ${person.name || text.unnamed}`}
                onClick={() => form.set("people", people.toSpliced(index, 1))}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function isFilled({ name, email }: PersonValues): boolean {
  return name.trim().length > 1 && /^\S+@\S+\.\S+$/u.test(email.trim());
}
