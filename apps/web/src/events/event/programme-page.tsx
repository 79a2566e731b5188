import { Button } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { eventsText } from "../events-text.ts";
import { eventOptions } from "../queries.ts";
import { EventWhen } from "../when/event-when.tsx";
import { ProgrammeView } from "./programme-view.tsx";
import "../events.scss";

/** The programme by itself, to be printed or kept on the phone. */
export function ProgrammePage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/program" });
  const text = useText(eventsText);
  return (
    <Loaded query={useQuery(eventOptions(id))}>
      {(event) => (
        <Page
          title={text.programme.title(event.title)}
          lead={
            <span className="sentence">
              <EventWhen span={event} />
              {event.placeName !== "" && <>, {event.placeName}</>}
            </span>
          }
          crumbs={[
            { label: text.title, href: "/arrangementer" },
            { label: event.title, href: `/arrangementer/${event.id}` },
          ]}
          actions={
            <Button variant="primary" onClick={() => window.print()}>
              {text.programme.printPage}
            </Button>
          }
        >
          {event.programme.sessions.length === 0 ? (
            <p>{text.event.noProgramme}</p>
          ) : (
            <ProgrammeView programme={event.programme} />
          )}
          <p className="no-print">
            <a href={`/arrangementer/${event.id}`}>{text.programme.backToEvent}</a>
          </p>
        </Page>
      )}
    </Loaded>
  );
}
