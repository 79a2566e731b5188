import type { EventDetail, EventOwnerRef } from "@rammevaerk/contracts/events";
import { DataList, type Fact } from "@rammevaerk/ui";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useIsSignedIn } from "../use-is-signed-in.ts";
import { eventsText } from "../events-text.ts";
import type { Messages } from "../messages.da.ts";
import { seatLines } from "./seat-lines.ts";
import { EventWhen } from "../when/event-when.tsx";
import { findLastDay } from "../when/format-when.ts";

type EventText = Messages["event"];

/** When, where, who and for whom, whether there is room, and until when one can sign up. */
export function EventFacts({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  const isSignedIn = useIsSignedIn();
  const language = useLanguage();
  const groups = sortByList("target-group", event.targetGroups).map((code) =>
    subjectLabel({ list: "target-group", code }, language),
  );
  const owners = event.owners.map(({ name }) => name).join(", ");
  const facts: (Fact | false)[] = [
    {
      term: text.when,
      value: (
        <span className="sentence">
          <EventWhen span={event} hasOwnTimes />
        </span>
      ),
    },
    { term: text.where, value: <Where event={event} /> },
    { term: text.owners, value: <Owners event={event} /> },
    {
      term: text.forWhom,
      value: event.visibility === "public" ? text.forEverybody : text.forMembers(owners),
    },
    groups.length > 0 && { term: text.targetGroups, value: groups.join(", ") },
    ...seatFacts(event, text),
    event.status === "published" && { term: text.signUpWindow, value: <Window event={event} /> },
    event.contact !== null && {
      term: text.contact,
      value: isSignedIn ? (
        <a href={`/personer/${event.contact.id}`}>{event.contact.name}</a>
      ) : (
        event.contact.name
      ),
    },
  ];
  return <DataList facts={facts.filter((fact) => fact !== false)} />;
}

function seatFacts(event: EventDetail, text: EventText): Fact[] {
  if (!event.takesRegistrations || event.status === "cancelled" || event.status === "held") return [];
  const isBoth = event.format === "both";
  const pools = [
    { term: isBoth ? text.seatsOnSite : text.seats, seats: event.seats.onSite },
    { term: isBoth ? text.seatsOnline : text.seats, seats: event.seats.online },
  ];
  return pools.flatMap(({ term, seats }) =>
    seats === null ? [] : [{ term, value: <Lines lines={seatLines(seats, text)} /> }],
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={line} className={index === 0 ? "block" : "block muted small"}>
      {line}
    </span>
  ));
}

function Where({ event }: { event: EventDetail }) {
  const text = useText(eventsText);
  const { format, placeName, placeAddress, onlineUrl } = event;
  return (
    <>
      {format !== "online" && (
        <>
          <span className="block">{placeName === "" ? text.formats["on-site"] : placeName}</span>
          {placeAddress !== "" && <span className="block muted small">{placeAddress}</span>}
        </>
      )}
      {format !== "on-site" && (
        <span className="block">
          {format === "both" ? text.formats.both : text.formats.online}
          {onlineUrl === null ? (
            <span className="block muted small">{text.event.onlineLater}</span>
          ) : (
            <>
              {" · "}
              <a href={onlineUrl} rel="noopener noreferrer">
                {text.event.onlineLink}
              </a>
            </>
          )}
        </span>
      )}
    </>
  );
}

function Owners({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  return (
    <ul className="plain">
      {event.owners.map((owner) => (
        <li key={owner.id}>
          <Owner owner={owner} />
        </li>
      ))}
      {event.ownersInvited.map((owner) => (
        <li key={owner.id} className="muted">
          {text.invitedOwner(owner.name)}
        </li>
      ))}
    </ul>
  );
}

/** Networks and clusters have pages, for those signed in; organisations have none. */
function Owner({ owner: { kind, id, name } }: { owner: EventOwnerRef }) {
  const isSignedIn = useIsSignedIn();
  if (kind === "organisation" || !isSignedIn) return name;
  return <a href={`/${kind === "network" ? "netvaerk" : "klynger"}/${id}`}>{name}</a>;
}

function Window({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  const format = useFormat();
  const { registration, registrationOpensAt, registrationClosesAt } = event;
  const last = findLastDay(registrationClosesAt);
  const until = last === undefined ? format.dateTime(registrationClosesAt) : format.date(last);
  if (registration === "not-taken") return text.notTaken;
  if (registration === "not-open-yet" && registrationOpensAt !== null)
    return <Lines lines={[text.opens(format.dateTime(registrationOpensAt)), text.closes(until)]} />;
  return registration === "closed" ? text.closed(until) : text.closes(until);
}
