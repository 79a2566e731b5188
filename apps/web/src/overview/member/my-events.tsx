import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventSummary } from "@rammevaerk/contracts/events";
import { useQuery } from "@tanstack/react-query";
import { eventsText } from "../../events/events-text.ts";
import { EventBadges } from "../../events/event-badges.tsx";
import { isActive } from "../../events/sign-up/sign-up-step.ts";
import { EventWhen } from "../../events/when/event-when.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { memberText } from "./member-text.ts";

const mineShown = 3;
const comingShown = 4;

/** What the reader is signed up for next, and what else is coming. */
export function MyEvents() {
  const { events: text } = useText(memberText);
  const mine = useQuery(api.events.registrations.listMine.queryOptions({ past: false }));
  const coming = useQuery(api.events.list.queryOptions({}));
  return (
    <section>
      <h2>{text.heading}</h2>
      <Loaded query={coming}>
        {({ items }) => {
          const own = (mine.data?.items ?? []).filter(({ state }) => isActive(state)).slice(0, mineShown);
          const others = items.filter(({ id }) => !own.some(({ event }) => event.id === id));
          return (
            <>
              {own.length > 0 && <Own registrations={own} />}
              {own.length > 0 && others.length > 0 && <h3>{text.coming}</h3>}
              {own.length + others.length === 0 ? (
                <p className="muted">{text.none}</p>
              ) : (
                <Short events={others.slice(0, comingShown)} />
              )}
            </>
          );
        }}
      </Loaded>
      <p>
        <a href="/arrangementer">{text.all}</a>
      </p>
    </section>
  );
}

function Own({ registrations }: { registrations: readonly RegistrationView[] }) {
  const { events: text } = useText(memberText);
  return (
    <section className="newest">
      <h3>
        <a href="/arrangementer/mine">{text.mine}</a>
      </h3>
      <Short
        events={registrations.map(({ event, state }) => ({ ...event, myState: state }))}
        positions={new Map(registrations.map(({ event, position }) => [event.id, position]))}
      />
    </section>
  );
}

function Short(props: { events: readonly EventSummary[]; positions?: ReadonlyMap<string, number | null> }) {
  const { events: text } = useText(memberText);
  const { kinds } = useText(eventsText);
  return (
    <ul className="plain">
      {props.events.map((event) => {
        const position = props.positions?.get(event.id) ?? null;
        return (
          <li key={event.id}>
            <a href={`/arrangementer/${event.id}`}>{event.title}</a> <EventBadges event={event} />
            <span className="muted small">
              {kinds[event.kind]} · <EventWhen span={event} />
              {event.placeName !== "" && `, ${event.placeName}`}
              {position !== null && ` · ${text.position(position)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
