import type { EventSummary } from "@rammevaerk/contracts/events";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { eventsText } from "../events-text.ts";
import { EventRow } from "../list/event-row.tsx";
import "../events.scss";

/** A series: what is coming of it, and what has been. */
export function SeriesPage(): ReactNode {
  const { id } = useParams({ from: "/raekker/$id" });
  const { title, series: text } = useText(eventsText);
  const query = useQuery(api.events.getSeries.queryOptions({ seriesId: id }));
  return (
    <Loaded query={query}>
      {(series) => {
        const now = new Date().toISOString();
        const past = series.occurrences.filter(({ endsAt }) => endsAt <= now);
        const coming = series.occurrences.filter(({ endsAt }) => endsAt > now);
        return (
          <Page title={series.title} lead={text.lead} crumbs={[{ label: title, href: "/arrangementer" }]}>
            <h2>{text.coming}</h2>
            {coming.length === 0 ? <p>{text.noneComing}</p> : <Occurrences events={coming} />}
            {past.length > 0 && (
              <>
                <h2>{text.past}</h2>
                <Occurrences events={past.toReversed()} />
              </>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Occurrences({ events }: { events: readonly EventSummary[] }) {
  return (
    <ul className="rows">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}
