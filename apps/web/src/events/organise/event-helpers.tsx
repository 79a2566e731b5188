import type { EventDetail } from "@rammevaerk/contracts/events";
import { Button, Combobox, IconButton, Select, deleteIcon } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { Form } from "../../platform/form/form.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { organiseText } from "./organise-text.ts";
import { refreshEvents } from "../queries.ts";

type Role = "organiser" | "check-in";
interface Helping {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}

/** People with a right at this event only: co-organisers, and those at the check-in desk. */
export function Helpers({ event }: { event: EventDetail }) {
  const { id: eventId, may } = event;
  const { helpers: text } = useText(organiseText);
  const query = useQuery(api.events.listHelpers.queryOptions({ eventId }));
  return (
    <section aria-labelledby="medarrangoerer">
      <h2 id="medarrangoerer">{text.heading}</h2>
      <p>{text.lead}</p>
      <Loaded query={query}>
        {(helpers) =>
          helpers.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <ul className="rows">
              {helpers.map(({ person, role }) => (
                <li key={`${person.id} ${role}`} className="cluster cluster--apart">
                  <span>
                    {person.name} <span className="muted">({text.roles[role]})</span>
                  </span>
                  {may.publish && (
                    <Remove eventId={eventId} helper={{ personId: person.id, name: person.name, role }} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {may.publish && <AddHelper eventId={eventId} />}
    </section>
  );
}

/** Taken away at once, and given back with one press. */
function Remove({ eventId, helper }: { eventId: string; helper: Helping }) {
  const text = useText(organiseText);
  const { personId, role, name } = helper;
  const give = useAction(
    () => client.events.setHelper.mutate({ eventId, personId, role, isSet: true }),
    refreshEvents,
  );
  const take = useAction(
    () => client.events.setHelper.mutate({ eventId, personId, role, isSet: false }),
    async () => {
      await refreshEvents();
      const action = { label: text.undo, run: () => give.start() };
      showToast({ kind: "success", text: text.helpers.removed(name), action });
    },
  );
  return <IconButton icon={deleteIcon} label={text.helpers.remove(name)} onClick={() => take.start()} />;
}

function AddHelper({ eventId }: { eventId: string }) {
  const { helpers: text } = useText(organiseText);
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const form = useForm<{ personId: string | null; role: Role }, string>({
    name: `add-helper:${eventId}`,
    initial: { personId: null, role: "check-in" },
    keeps: "nothing",
    check: ({ personId }) => ({ personId: personId === null ? text.personMissing : undefined }),
    submit: async ({ personId, role }) => {
      await client.events.setHelper.mutate({ eventId, personId: personId ?? "", role, isSet: true });
      return people.nameOf(personId ?? "");
    },
    onDone: (name) => {
      form.startOver();
      showToast({ kind: "success", text: text.added(name) });
      void refreshEvents();
    },
  });
  return (
    <Form form={form}>
      <Combobox
        {...form.field("personId")}
        label={text.person}
        hint={text.personHint}
        options={people.options}
        isLoading={people.isLoading}
        onSearch={setSearch}
      />
      <Select
        {...form.field("role")}
        label={text.role}
        choices={(["check-in", "organiser"] as const).map((value) => ({ value, label: text.roles[value] }))}
      />
      <Button type="submit" isBusy={form.isSubmitting}>
        {text.add}
      </Button>
    </Form>
  );
}
