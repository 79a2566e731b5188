import type { CheckInRow } from "@rammevaerk/contracts/event-days";
import {
  Alert,
  Button,
  Checkbox,
  EmptyState,
  LinkButton,
  searchIcon,
  Select,
  Skeleton,
  TextField,
} from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { announce } from "../../platform/announce/announce.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { OrganiserTabs } from "../organise/organiser-frame.tsx";
import { eventOptions } from "../queries.ts";
import { formatClock, formatWeekday } from "../when/format-when.ts";
import { checkInText } from "./check-in-text.ts";
import { countArrivals, type DeskList, type DeskPlace, findArrival } from "./desk.ts";
import { DeskStatus } from "./desk-status.tsx";
import { matchPeople } from "./match-people.ts";
import { Refused } from "./refused.tsx";
import { Scanner } from "./scanner.tsx";
import { type DeskState, useDesk } from "./use-desk.ts";
import { WalkIn } from "./walk-in.tsx";
import "./check-in.scss";

/** The desk at the door: made for a phone in one hand, also without a connection. */
export function CheckInPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/fremmoede" });
  const text = useText(checkInText);
  const state = useDesk(id);
  const event = useQuery(eventOptions(id)).data;
  const { list } = state.desk;
  if (list === undefined)
    return (
      <Loaded
        query={{
          data: undefined,
          error: state.problem ?? null,
          isFetching: state.problem === undefined,
          refetch: state.refetch,
        }}
        placeholder={<Skeleton lines={8} />}
      >
        {() => null}
      </Loaded>
    );
  return (
    <Page
      title={text.title}
      tabTitle={`${text.title} – ${list.event.title}`}
      lead={text.lead}
      crumbs={[
        { label: text.crumb, href: "/arrangementer" },
        { label: list.event.title, href: `/arrangementer/${id}` },
      ]}
    >
      {event?.may.organise === true && <OrganiserTabs event={event} tab="checkIn" />}
      {list.event.isCancelled ? (
        <Alert kind="warning">{text.cancelled}</Alert>
      ) : (
        <AtDesk eventId={id} list={list} state={state} />
      )}
    </Page>
  );
}

const mostShown = 40;

function AtDesk({ eventId, list, state }: { eventId: string; list: DeskList; state: DeskState }) {
  const text = useText(checkInText);
  const { desk, act } = state;
  const [place, setPlace] = useState<DeskPlace>(() => ({ day: findDay(list.days), sessionId: null }));
  const [search, setSearch] = useState("");
  const [isMissingOnly, setMissingOnly] = useState(false);
  const [isScanning, setScanning] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const found = matchPeople(list.rows, search).filter(
    (row) => !isMissingOnly || findArrival(row, desk.queue, place) === undefined,
  );
  const checkIn = (row: CheckInRow): void => {
    act(place, { participantId: row.participantId, code: null, kind: "in" });
    announce(text.done(row.name));
    if (search === "") return;
    setSearch("");
    searchField.current?.focus();
  };
  const undo = (row: CheckInRow): void => {
    act(place, { participantId: row.participantId, code: null, kind: "undo" });
    announce(text.undone(row.name));
  };
  return (
    <div className="check-in">
      <DeskStatus
        counts={countArrivals(desk, place)}
        waiting={desk.queue.length}
        isSending={state.isSending}
      />
      <ChoosePlace list={list} place={place} onChange={setPlace} />
      <Refused state={state} />
      <div className="check-in__find">
        <TextField
          label={text.search}
          ref={searchField}
          value={search}
          onChange={setSearch}
          autoComplete="off"
          spellCheck={false}
        />
        <Button icon={searchIcon} onClick={() => setScanning(true)}>
          {text.scan}
        </Button>
      </div>
      <Checkbox label={text.notCome} value={isMissingOnly} onChange={setMissingOnly} />
      {isScanning && (
        <Scanner
          rows={list.rows}
          isIn={(row) => findArrival(row, desk.queue, place) !== undefined}
          onTicket={(code) => act(place, { participantId: null, code, kind: "in" })}
          onClose={() => setScanning(false)}
        />
      )}
      {found.length === 0 && <Nobody isEmpty={list.rows.length === 0} />}
      <ul className="rows check-in__rows">
        {found.slice(0, mostShown).map((row) => (
          <li key={row.participantId}>
            <Person
              row={row}
              eventId={eventId}
              place={place}
              state={state}
              arrival={findArrival(row, desk.queue, place)}
              onIn={() => checkIn(row)}
              onUndo={() => undo(row)}
            />
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className="muted">{text.shown(mostShown, found.length)}</p>}
      <WalkIn eventId={eventId} place={place} state={state} />
      <p>
        <LinkButton href={`/arrangementer/${eventId}`} variant="tertiary">
          {list.event.title}
        </LinkButton>
      </p>
    </div>
  );
}

function Nobody({ isEmpty }: { isEmpty: boolean }) {
  const text = useText(checkInText);
  return (
    <EmptyState heading={isEmpty ? text.empty : text.none}>
      {isEmpty ? text.emptyText : text.noneText}
    </EmptyState>
  );
}

/** Today when it is a day of the event, else its first. */
function findDay(days: readonly string[]): string {
  return days.find((day) => day === today()) ?? days[0] ?? today();
}

function Person(props: {
  row: CheckInRow;
  eventId: string;
  place: DeskPlace;
  state: DeskState;
  arrival: string | undefined;
  onIn: () => void;
  onUndo: () => void;
}) {
  const { row, arrival } = props;
  const text = useText(checkInText);
  const format = useFormat();
  const notes = [
    row.organisation,
    row.pool === "online" ? text.online : null,
    row.state === "waiting" ? text.waitingList : null,
  ];
  return (
    <div className="check-in__person">
      <div>
        <span className="check-in__name">{row.name}</span>
        <div className="muted small">
          {[...notes, arrival === undefined ? null : text.cameAt(format.time(arrival))]
            .filter(Boolean)
            .join(" · ")}
        </div>
      </div>
      {arrival !== undefined ? (
        <Button aria-label={text.undoLabel(row.name)} onClick={props.onUndo}>
          {text.undo}
        </Button>
      ) : row.state === "waiting" ? (
        <WalkIn eventId={props.eventId} place={props.place} state={props.state} row={row} />
      ) : (
        <Button variant="primary" aria-label={text.checkInLabel(row.name)} onClick={props.onIn}>
          {text.checkIn}
        </Button>
      )}
    </div>
  );
}

/** Which day, and which session of it, where there is more than one. */
function ChoosePlace(props: { list: DeskList; place: DeskPlace; onChange: (place: DeskPlace) => void }) {
  const { list, place, onChange } = props;
  const text = useText(checkInText);
  const language = useLanguage();
  const sessions = list.sessions.filter(({ day }) => day === place.day);
  return (
    <div className="filters">
      {list.days.length > 1 && (
        <Select
          label={text.day}
          value={place.day}
          onChange={(day: string) => onChange({ day, sessionId: null })}
          choices={list.days.map((value) => ({ value, label: formatWeekday(value, language) }))}
        />
      )}
      {sessions.length > 0 && (
        <Select
          label={text.session}
          value={place.sessionId ?? ""}
          onChange={(id: string) => onChange({ ...place, sessionId: id === "" ? null : id })}
          choices={[
            { value: "", label: text.wholeDay },
            ...sessions.map(({ id, title, startsLocal }) => ({
              value: id,
              label: `${formatClock(startsLocal, language)} ${title}`,
            })),
          ]}
        />
      )}
    </div>
  );
}
