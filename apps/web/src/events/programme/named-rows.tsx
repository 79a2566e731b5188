import { limits } from "@rammevaerk/contracts/limits";
import { Button, Combobox, deleteIcon, IconButton, plusIcon, TextField } from "@rammevaerk/ui";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Editing } from "./edit-programme-page.tsx";
import { programmeText } from "./programme-text.ts";
import type { RoomValues, SpeakerValues, TrackValues } from "./programme-values.ts";

/**
 * A short list that is written row by row: a button or Enter in a row adds the next, with the cursor in it.
 * A row without a name is not saved.
 */
export function NamedRows<Row extends TrackValues>(props: {
  heading: string;
  lead?: string;
  addLabel: string;
  rows: readonly Row[];
  most: number;
  make: (id: string) => Row;
  onChange: (name: string, rows: Row[]) => void;
  children: (row: Row, set: (changed: Partial<Row>) => void) => ReactNode;
}) {
  const { rows, onChange } = props;
  const text = useText(programmeText);
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState<string>();
  useEffect(() => {
    if (added !== undefined) list.current?.lastElementChild?.querySelector("input")?.focus();
  }, [added]);
  const add = (): void => {
    if (rows.length >= props.most) return;
    const id = createRequestId();
    onChange(`add ${id}`, [...rows, props.make(id)]);
    setAdded(id);
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 className="h3" id={headingId}>
        {props.heading}
      </h2>
      {props.lead !== undefined && <p>{props.lead}</p>}
      <ul className="rows" ref={list}>
        {rows.map((row) => (
          <li
            key={row.id}
            className="named-row"
            onKeyDown={(press) => {
              const isInPicker = press.target instanceof HTMLElement && press.target.role === "combobox";
              if (press.key !== "Enter" || isInPicker || !(press.target instanceof HTMLInputElement)) return;
              press.preventDefault();
              add();
            }}
          >
            {props.children(row, (changed) =>
              onChange(
                `${row.id} ${Object.keys(changed).join(" ")}`,
                rows.map((one) => (one.id === row.id ? { ...one, ...changed } : one)),
              ),
            )}
            <IconButton
              icon={deleteIcon}
              label={text.removeLabel(row.name || text.unnamed)}
              onClick={() =>
                onChange(
                  `remove ${row.id}`,
                  rows.filter(({ id }) => id !== row.id),
                )
              }
            />
          </li>
        ))}
      </ul>
      <Button variant="tertiary" icon={plusIcon} onClick={add}>
        {props.addLabel}
      </Button>
    </section>
  );
}

export function TrackRows({ values, change }: Editing) {
  const text = useText(programmeText);
  return (
    <NamedRows<TrackValues>
      heading={text.tracks}
      addLabel={text.addTrack}
      rows={values.tracks}
      most={12}
      make={(id) => ({ id, name: "" })}
      onChange={(name, rows) => change(name, "tracks", rows)}
    >
      {(row, set) => (
        <TextField label={text.trackName} value={row.name} onChange={(name) => set({ name })} width="l" />
      )}
    </NamedRows>
  );
}

export function RoomRows({ values, change }: Editing) {
  const text = useText(programmeText);
  return (
    <NamedRows<RoomValues>
      heading={text.rooms}
      addLabel={text.addRoom}
      rows={values.rooms}
      most={40}
      make={(id) => ({ id, name: "", seats: "" })}
      onChange={(name, rows) => change(name, "rooms", rows)}
    >
      {(row, set) => (
        <>
          <TextField label={text.roomName} value={row.name} onChange={(name) => set({ name })} width="l" />
          <TextField
            label={text.roomSeats}
            value={row.seats}
            onChange={(seats) => set({ seats })}
            inputMode="numeric"
            width="xs"
            isOptional
          />
        </>
      )}
    </NamedRows>
  );
}

export function SpeakerRows({ values, change }: Editing) {
  const text = useText(programmeText);
  return (
    <NamedRows<SpeakerValues>
      heading={text.speakers}
      addLabel={text.addSpeaker}
      rows={values.speakers}
      most={100}
      make={(id) => ({ id, personId: null, name: "", title: "", organisation: "" })}
      onChange={(name, rows) => change(name, "speakers", rows)}
    >
      {(row, set) => (
        <>
          <TextField
            label={text.speakerName}
            value={row.name}
            onChange={(name) => set({ name })}
            width="m"
            max={limits.name}
          />
          <TextField
            label={text.speakerTitle}
            value={row.title}
            onChange={(title) => set({ title })}
            width="m"
            isOptional
          />
          <TextField
            label={text.speakerOrganisation}
            value={row.organisation}
            onChange={(organisation) => set({ organisation })}
            width="m"
            isOptional
          />
          <Account row={row} set={set} />
        </>
      )}
    </NamedRows>
  );
}

/** The speaker's account, for those who have one: a link to the person, and a place in the person's calendar. */
function Account({ row, set }: { row: SpeakerValues; set: (changed: Partial<SpeakerValues>) => void }) {
  const text = useText(programmeText);
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const pick = (personId: string | null): void => {
    const found = people.options.find(({ value }) => value === personId);
    set({ personId, ...(row.name === "" && found !== undefined ? { name: found.label } : {}) });
  };
  return (
    <Combobox
      label={text.speakerAccount}
      value={row.personId}
      onChange={pick}
      options={people.options}
      known={row.personId === null ? [] : [{ value: row.personId, label: row.name }]}
      isLoading={people.isLoading}
      onSearch={setSearch}
      isOptional
    />
  );
}
