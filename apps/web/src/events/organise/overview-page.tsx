import type { EventDetail } from "@rammevaerk/contracts/events";
import { Alert, Badge, DataList, type Fact, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { formatWhen } from "../when/format-when.ts";
import { EventActions } from "./event-actions.tsx";
import { Helpers } from "./event-helpers.tsx";
import { NextSteps } from "./next-steps.tsx";
import { organiseText } from "./organise-text.ts";
import { OrganiserFrame } from "./organiser-frame.tsx";
import { Owners } from "./owners.tsx";
import { eventOptions } from "../queries.ts";
import { Repeat } from "./repeat.tsx";

/** Where an event is kept in order: what is missing next, the facts, who runs it, and what can be done with it. */
export function OverviewPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/arranger" });
  const text = useText(organiseText);
  return (
    <OrganiserFrame
      query={useQuery(eventOptions(id))}
      tab="overview"
      lead={text.lead}
      isForProposer
      actions={renderWayToPage}
    >
      {(event) => (
        <>
          <Facts event={event} />
          {event.cancelReason !== null && <Alert kind="warning">{text.cancelled(event.cancelReason)}</Alert>}
          {event.may.organise ? (
            <>
              <NextSteps event={event} />
              <Owners event={event} />
              <Helpers event={event} />
              <Repeat event={event} />
            </>
          ) : (
            <Alert kind="info">{text.mayNotPublish}</Alert>
          )}
          <EventActions event={event} />
        </>
      )}
    </OrganiserFrame>
  );
}

function renderWayToPage(event: EventDetail): ReactNode {
  return <WayToPage eventId={event.id} />;
}

function WayToPage({ eventId }: { eventId: string }) {
  const text = useText(organiseText);
  return <LinkButton href={`/arrangementer/${eventId}`}>{text.seePage}</LinkButton>;
}

function Facts({ event }: { event: EventDetail }) {
  const text = useText(organiseText);
  const { statuses, kinds } = useText(eventsText);
  const language = useLanguage();
  const { onSite, online } = event.seats;
  const state = {
    proposed: "warning",
    draft: "warning",
    published: "success",
    cancelled: "error",
    held: "neutral",
  };
  const facts: Fact[] = [{ term: text.when, value: formatWhen(event, language) }];
  if (event.format !== "online") facts.push({ term: text.place, value: event.placeName || text.noPlace });
  for (const [term, count] of [
    [text.seats, onSite],
    [text.online, online],
  ] as const) {
    if (count === null || !event.takesRegistrations) continue;
    const waiting = count.waiting === 0 ? [] : [text.waiting(count.waiting)];
    facts.push({ term, value: [text.taken(count.taken, count.capacity), ...waiting].join(" · ") });
  }
  return (
    <section aria-label={text.overview}>
      <p className="event-state">
        <Badge kind={state[event.status] as "neutral"}>{statuses[event.status]}</Badge> {kinds[event.kind]}
      </p>
      <DataList facts={facts} />
      <p>
        <LinkButton href={`/arrangementer/${event.id}/rediger`}>{text.edit}</LinkButton>
      </p>
    </section>
  );
}
