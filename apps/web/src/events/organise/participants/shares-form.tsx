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
import { eventOptions, refreshEvents } from "../../queries.ts";
import { participantsText } from "./participants-text.ts";
import { SharePartiesOut } from "./share-parties-out.tsx";
import {
  areSameShares,
  checkShares,
  type ShareValues,
  sumShares,
  toShareInput,
  toShareValues,
} from "./share-values.ts";

const returnsDaysBefore = 14;

/** Seats that are kept for municipalities and others until a day. */
export function SharesForm({ event, seats }: { event: EventDetail; seats: SeatOverview }) {
  const { shares: text } = useText(participantsText);
  const { form, conflict } = useSharesForm(event, seats);
  const { shares } = form.values;
  const change = (rows: ShareValues[]): void => form.set("shares", rows);
  const make = (): ShareValues => ({
    id: createRequestId(),
    holder: "organisation",
    organisationId: null,
    name: "",
    seats: "",
    returnsOn: shares.at(-1)?.returnsOn ?? proposeReturn(event.startsLocal),
  });
  return (
    <section aria-labelledby="andele">
      <h2 id="andele">{text.heading}</h2>
      <p>
        {text.lead} {event.format === "both" && text.online}
      </p>
      <Form form={form}>
        {conflict !== undefined && <ConflictNotice onKeep={conflict.keep} onTake={conflict.take} />}
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
        <Button variant="tertiary" icon={plusIcon} onClick={() => change([...shares, make()])}>
          {text.add}
        </Button>
        {event.owners
          .filter(({ kind }) => kind === "cluster")
          .map(({ id, name }) => (
            <SharePartiesOut
              key={id}
              clusterId={id}
              name={name}
              taken={shares.flatMap(({ organisationId }) => organisationId ?? [])}
              onAdd={(parties, each) =>
                change([...shares, ...parties.map((party) => toShare(make(), party, each))])
              }
            />
          ))}
        <Sum kept={sumShares(shares)} capacity={event.capacity} />
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
      </Form>
    </section>
  );
}

function toShare(row: ShareValues, { id, name }: { id: string; name: string }, seats: string): ShareValues {
  return { ...row, organisationId: id, name, seats };
}

interface Values {
  shares: ShareValues[];
  version: number;
}

/** The form of the shares. Only somebody else's change of the shares is a conflict, not one of the event. */
function useSharesForm(event: EventDetail, seats: SeatOverview) {
  const { shares: text } = useText(participantsText);
  const [start, setStart] = useState<Values>(() => ({
    shares: toShareValues(seats),
    version: event.version,
  }));
  const [isConflict, setConflict] = useState(false);
  const save = (shares: readonly ShareValues[], version: number): Promise<{ version: number }> =>
    client.events.registrations.saveShares.mutate({
      eventId: event.id,
      version,
      shares: toShareInput(shares),
    });
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
        return await save(shares, version);
      } catch (error) {
        if (codeOf(error) !== "changed-meanwhile") throw error;
        const newest = await fetchNewest(event.id);
        if (areSameShares(newest.shares, start.shares)) return save(shares, newest.version);
        setStart(newest);
        setConflict(true);
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
  const keep = (): void => {
    form.set("version", start.version);
    setConflict(false);
  };
  const take = (): void => {
    form.startOver();
    setConflict(false);
  };
  return { form, conflict: isConflict ? { keep, take } : undefined };
}

async function fetchNewest(eventId: string): Promise<Values> {
  const [event, seats] = await Promise.all([
    queryClient.fetchQuery({ ...eventOptions(eventId), staleTime: 0 }),
    queryClient.fetchQuery({ ...api.events.registrations.overview.queryOptions({ eventId }), staleTime: 0 }),
  ]);
  return { shares: toShareValues(seats), version: event.version };
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
