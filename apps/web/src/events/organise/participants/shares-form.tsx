import type { EventDetail } from "@rammevaerk/contracts/events";
import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { organisationKinds } from "@rammevaerk/domain/accounts";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Alert, Button, deleteIcon, IconButton, plusIcon, Select, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { OrganisationPicker } from "../../../accounts/organisations/organisation-picker.tsx";
import { organisationsText } from "../../../accounts/organisations/organisations-text.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { Form } from "../../../platform/form/form.tsx";
import { createRequestId } from "../../../platform/form/request-id.ts";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { ConflictNotice } from "../conflict-notice.tsx";
import { eventOptions, refreshEvents } from "../queries.ts";
import { participantsText } from "./participants-text.ts";
import { SharePartiesOut } from "./share-parties-out.tsx";
import { checkShares, type ShareValues, sumShares, toShareInput, toShareValues } from "./share-values.ts";

const returnsDaysBefore = 14;

interface Values {
  shares: ShareValues[];
  version: number;
}

/** Seats that are kept for municipalities and others until a day. */
export function SharesForm({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const { shares: text } = useText(participantsText);
  const [start, setStart] = useState<Values>(() => ({
    shares: toShareValues(seats),
    version: event.version,
  }));
  const [isConflict, setConflict] = useState(false);
  const form = useForm<Values, { version: number }>({
    name: `shares:${event.id}`,
    initial: start,
    keeps: "everything",
    check: ({ shares }) => {
      const fault = checkShares(shares);
      return { shares: fault === undefined ? undefined : text[fault] };
    },
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async ({ shares, version }) => {
      try {
        return await client.events.registrations.saveShares.mutate({
          eventId: event.id,
          version,
          shares: toShareInput(shares),
        });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") await takeNewest();
        throw error;
      }
    },
    onDone: ({ version }) => {
      setStart({ shares: form.values.shares, version });
      form.set("version", version);
      showToast({ kind: "success", text: text.saved });
      void refreshEvents();
    },
  });
  const takeNewest = async (): Promise<void> => {
    const input = { eventId: event.id };
    const [newest, stored] = await Promise.all([
      queryClient.fetchQuery({ ...eventOptions(event.id), staleTime: 0 }),
      queryClient.fetchQuery({ ...api.events.registrations.overview.queryOptions(input), staleTime: 0 }),
    ]);
    setStart({ shares: toShareValues(stored), version: newest.version });
    setConflict(true);
  };
  const { shares } = form.values;
  const change = (rows: ShareValues[]): void => form.set("shares", rows);
  const proposedDay = proposeReturn(event.startsLocal);
  const make = (): ShareValues => ({
    ...{ id: createRequestId(), holder: "organisation", organisationId: null, name: "" },
    ...{ seats: "", returnsOn: shares.at(-1)?.returnsOn ?? proposedDay },
  });
  const kept = sumShares(shares);
  return (
    <section aria-labelledby="andele">
      <h2 id="andele">{text.heading}</h2>
      <p>{text.lead}</p>
      <Form form={form}>
        {isConflict && (
          <ConflictNotice
            onKeep={() => {
              form.set("version", start.version);
              setConflict(false);
            }}
            onTake={() => {
              form.startOver();
              setConflict(false);
            }}
          />
        )}
        {shares.length === 0 && <p className="muted">{text.none}</p>}
        <ul className="rows">
          {shares.map((row, index) => (
            <li key={row.id} className="named-row">
              <ShareRow
                row={row}
                seats={seats}
                onChange={(changed) => change(shares.with(index, { ...row, ...changed }))}
                onRemove={() => change(shares.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ul>
        <div className="cluster">
          <Button variant="tertiary" icon={plusIcon} onClick={() => change([...shares, make()])}>
            {text.add}
          </Button>
        </div>
        {event.owners
          .filter(({ kind }) => kind === "cluster")
          .map(({ id, name }) => (
            <SharePartiesOut
              key={id}
              clusterId={id}
              name={name}
              taken={shares.flatMap(({ organisationId }) => organisationId ?? [])}
              onAdd={(parties, each) =>
                change([
                  ...shares,
                  ...parties.map((party) => ({
                    ...make(),
                    organisationId: party.id,
                    name: party.name,
                    seats: each,
                    returnsOn: proposedDay,
                  })),
                ])
              }
            />
          ))}
        <Sum kept={kept} capacity={event.capacity} />
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
      </Form>
    </section>
  );
}

function Sum({ kept, capacity }: { kept: number; capacity: number | null }) {
  const { shares: text } = useText(participantsText);
  if (capacity === null) return <p role="status">{text.sumFree(kept)}</p>;
  return (
    <div role="status">
      {kept > capacity ? (
        <Alert kind="warning">{text.tooMany(kept - capacity)}</Alert>
      ) : (
        <p>{text.sum(kept, capacity)}</p>
      )}
    </div>
  );
}

function ShareRow(props: {
  row: ShareValues;
  seats: SeatOverview;
  onChange: (changed: Partial<ShareValues>) => void;
  onRemove: () => void;
}) {
  const { row, seats, onChange } = props;
  const { shares: text } = useText(participantsText);
  const { kinds } = useText(organisationsText);
  const stored = seats.shares.find(({ id }) => id === row.id);
  const field = { id: `${row.id}-organisation`, name: "organisationId", error: undefined };
  return (
    <>
      <Select
        label={text.holder}
        value={row.holder}
        onChange={(holder: ShareValues["holder"]) => onChange({ holder })}
        choices={[
          { value: "organisation", label: text.organisation },
          ...organisationKinds.map((value) => ({ value, label: text.kind(kinds[value]) })),
        ]}
      />
      {row.holder === "organisation" && (
        <OrganisationPicker
          field={{
            ...field,
            value: row.organisationId,
            onChange: (organisationId) => onChange({ organisationId, name: "" }),
          }}
          label={text.which}
        />
      )}
      <TextField
        label={text.seats}
        value={row.seats}
        onChange={(typed) => onChange({ seats: typed })}
        inputMode="numeric"
        width="xxs"
      />
      <TextField
        label={text.returnsOn}
        type="date"
        value={row.returnsOn}
        onChange={(returnsOn) => onChange({ returnsOn })}
      />
      {stored !== undefined && (
        <span className="muted small named-row__note">
          {stored.isReturned ? text.returned : text.used(stored.used, stored.seats)}
        </span>
      )}
      <IconButton icon={deleteIcon} label={text.remove(row.name || text.nobody)} onClick={props.onRemove} />
    </>
  );
}

/** Two weeks before the event begins; "" while the event has no day. */
function proposeReturn(startsLocal: string): string {
  const day = startsLocal.slice(0, 10);
  return isIsoDate(day) ? addDays(day, -returnsDaysBefore) : "";
}
