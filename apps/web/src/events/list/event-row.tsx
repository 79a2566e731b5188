import type { EventSummary } from "@rammevaerk/contracts/events";
import { useText } from "../../platform/language/use-text.ts";
import { EventBadges } from "../event-badges.tsx";
import { eventsText } from "../events-text.ts";
import { EventWhen } from "../when/event-when.tsx";

/** One event in a list: what, when, where, by whom, and whether there is room. */
export function EventRow({ event, level = 3 }: { event: EventSummary; level?: 2 | 3 | 4 }) {
  const text = useText(eventsText);
  const Heading = `h${level}` as const;
  const where = event.format === "online" ? text.formats.online : event.placeName;
  const facts = [
    text.kinds[event.kind],
    event.format === "both" ? text.formats.both : undefined,
    event.owners.map(({ name }) => name).join(", "),
  ];
  return (
    <li className="event-row">
      <p className="event-row__when">
        <EventWhen span={event} />
        {where !== "" && <>, {where}</>}
      </p>
      <Heading className="event-row__title">
        <a href={`/arrangementer/${event.id}`}>{event.title}</a>
      </Heading>
      {event.excerpt !== "" && <p>{event.excerpt}</p>}
      <p className="cluster">
        <EventBadges event={event} />
        <span className="muted small">{facts.filter(Boolean).join(" · ")}</span>
      </p>
    </li>
  );
}
