import { useQuery } from "@tanstack/react-query";
import { EventBadges } from "../events/event-badges.tsx";
import { eventsText } from "../events/events-text.ts";
import { EventWhen } from "../events/when/event-when.tsx";
import { api } from "../platform/api/client.ts";
import { useText } from "../platform/language/use-text.ts";

const shown = 3;

/** The next events that are open to all; nothing where there are none. */
export function ComingEvents({ heading, all }: { heading: string; all: string }) {
  const { kinds } = useText(eventsText);
  const { data } = useQuery(api.events.list.queryOptions({}));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain">
        {data.items.slice(0, shown).map((event) => (
          <li key={event.id}>
            <a href={`/arrangementer/${event.id}`}>{event.title}</a> <EventBadges event={event} />
            <span className="muted small">
              {kinds[event.kind]} · <EventWhen span={event} />
              {event.placeName !== "" && `, ${event.placeName}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/arrangementer">{all}</a>
      </p>
    </section>
  );
}
