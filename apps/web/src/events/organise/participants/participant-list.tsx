import type { EventDetail } from "@rammevaerk/contracts/events";
import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { registrationStates, seatPoolKinds } from "@rammevaerk/domain/events";
import { Checkbox, downloadIcon, EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { AddressSearchField } from "../../../platform/routing/address-search-field.tsx";
import {
  choiceIn,
  flagIn,
  type RawSearch,
  stringifySearch,
  textIn,
} from "../../../platform/routing/search.ts";
import { useAddress } from "../../../platform/routing/use-address.ts";
import { ParticipantTable } from "./participant-table.tsx";
import { participantsText } from "./participants-text.ts";

function readListSearch(raw: RawSearch) {
  return {
    q: textIn(raw, "q"),
    status: choiceIn(raw, "status", registrationStates),
    sted: choiceIn(raw, "sted", seatPoolKinds),
    organisation: textIn(raw, "organisation"),
    overLoftet: flagIn(raw, "overLoftet") || undefined,
  };
}

/** Everybody who registered, narrowed by what stands in the address. */
export function ParticipantList({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const text = useText(participantsText);
  const [search, change] = useAddress(readListSearch);
  const narrowing = {
    ...(search.q === undefined ? {} : { text: search.q }),
    ...(search.status === undefined ? {} : { state: search.status }),
    ...(search.sted === undefined ? {} : { pool: search.sted }),
    ...(search.organisation === undefined ? {} : { organisationId: search.organisation }),
    ...(search.overLoftet === true ? { onlyOverrides: true } : {}),
  };
  const input = { eventId: event.id, ...narrowing };
  const rows = usePages({
    key: api.events.registrations.list.queryKey(input),
    fetch: (after, signal) => client.events.registrations.list.query({ ...input, after }, { signal }),
  });
  const isNarrowed = Object.keys(narrowing).length > 0;
  return (
    <>
      <AddressSearchField
        label={text.search}
        value={search.q ?? ""}
        onCommit={(q) => change({ ...search, q })}
      />
      <Filters event={event} seats={seats} search={search} change={change} />
      <Loaded query={rows}>
        {({ items, total }) =>
          items.length === 0 ? (
            <NobodyHere isNarrowed={isNarrowed} eventId={event.id} />
          ) : (
            <div aria-busy={rows.isOld}>
              <p role="status">{text.results(total)}</p>
              <ParticipantTable rows={items} caption={text.title} />
            </div>
          )
        }
      </Loaded>
      <More pages={rows} />
      <Exports event={event} narrowing={narrowing} />
    </>
  );
}

/** Exactly what is shown as a file; and what participants need, where the form asks for it. */
function Exports({ event, narrowing }: { event: EventDetail; narrowing: Readonly<Record<string, unknown>> }) {
  const text = useText(participantsText);
  const query = stringifySearch(narrowing);
  const files = [
    { name: text.exportPeople, file: "deltagere", query },
    ...(event.asksDiet || event.asksAccess ? [{ name: text.exportNeeds, file: "hensyn", query: "" }] : []),
  ];
  return (
    <section aria-labelledby="hent">
      <h2 className="h4" id="hent">
        {text.exports}
      </h2>
      <div className="cluster">
        {files.flatMap(({ name, file, query: part }) =>
          ["csv", "xlsx"].map((ending) => (
            <LinkButton
              key={`${file} ${ending}`}
              icon={downloadIcon}
              href={`/api/events/${event.id}/${file}.${ending}${part}`}
              download
            >
              {name} ({ending.toUpperCase()})
            </LinkButton>
          )),
        )}
      </div>
    </section>
  );
}

function NobodyHere({ isNarrowed, eventId }: { isNarrowed: boolean; eventId: string }) {
  const text = useText(participantsText);
  const here = `/arrangementer/${eventId}/deltagere`;
  return (
    <EmptyState
      heading={isNarrowed ? text.noneFound : text.none}
      action={
        <LinkButton href={isNarrowed ? here : `${here}?vis=tilfoej`}>
          {isNarrowed ? text.showAll : text.add.heading}
        </LinkButton>
      }
    >
      {isNarrowed ? text.noneFoundText : text.noneText}
    </EmptyState>
  );
}

type ListSearch = ReturnType<typeof readListSearch>;

function Filters(props: {
  event: EventDetail;
  seats: SeatOverview;
  search: ListSearch;
  change: (to: ListSearch) => void;
}) {
  const { event, seats, search, change } = props;
  const text = useText(participantsText);
  const organisations = seats.byOrganisation.flatMap(({ organisationId, name }) =>
    organisationId === null ? [] : [{ value: organisationId, label: name }],
  );
  return (
    <div className="filters">
      <Select
        label={text.state}
        value={search.status ?? ""}
        onChange={(value: string) =>
          change({ ...search, status: registrationStates.find((one) => one === value) })
        }
        choices={[
          { value: "", label: text.allStates },
          ...registrationStates.map((value) => ({ value, label: text.states[value] })),
        ]}
      />
      {event.format === "both" && (
        <Select
          label={text.pool}
          value={search.sted ?? ""}
          onChange={(value: string) =>
            change({ ...search, sted: seatPoolKinds.find((one) => one === value) })
          }
          choices={[
            { value: "", label: text.allStates },
            ...seatPoolKinds.map((value) => ({ value, label: text.pools[value] })),
          ]}
        />
      )}
      {organisations.length > 1 && (
        <Select
          label={text.organisation}
          value={search.organisation ?? ""}
          onChange={(organisation) => change({ ...search, organisation: organisation || undefined })}
          choices={[{ value: "", label: text.allOrganisations }, ...organisations]}
        />
      )}
      {seats.overrides > 0 && (
        <Checkbox
          label={text.onlyOverrides}
          value={search.overLoftet === true}
          onChange={(isOn) => change({ ...search, overLoftet: isOn || undefined })}
        />
      )}
    </div>
  );
}
