import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Subscribe } from "../../events/calendar/subscribe.tsx";
import { eventsText } from "../../events/events-text.ts";
import { EventRow } from "../../events/list/event-row.tsx";
import { eventsHref } from "../../events/list/events-search.ts";
import { ownerKey } from "../../events/owner-key.ts";
import { useEvents } from "../../events/list/use-events.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { NetworkFrame } from "../network-frame.tsx";
import { networkOptions } from "../queries.ts";
import "../../events/events.scss";

/** What a network holds: its coming events, as a list here and as a calendar to look at or subscribe to. */
export function NetworkEventsPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/arrangementer" });
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) => (
        <NetworkFrame network={network} tab="events">
          <NetworkEvents networkId={network.id} mayPropose={network.may.read} />
        </NetworkFrame>
      )}
    </Loaded>
  );
}

function NetworkEvents({ networkId, mayPropose }: { networkId: string; mayPropose: boolean }) {
  const { network: text, list } = useText(eventsText);
  const subject = { ejer: [ownerKey({ kind: "network", id: networkId })] };
  const events = useEvents(subject);
  const propose = mayPropose && <LinkButton href="/arrangementer/nyt">{text.propose}</LinkButton>;
  return (
    <>
      <div className="results-head">
        <h2>{text.heading}</h2>
        <span className="cluster">
          <a href={eventsHref({ ...subject, vis: "kalender" })}>{text.inCalendar}</a>
          <a href={eventsHref({ ...subject, tidligere: true })}>{list.seeEarlier}</a>
        </span>
      </div>
      <Loaded query={events}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} action={propose}>
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              <ul className="rows">
                {items.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </ul>
              <More pages={events} />
              {propose !== false && <p>{propose}</p>}
            </>
          )
        }
      </Loaded>
      <Subscribe search={subject} />
    </>
  );
}
