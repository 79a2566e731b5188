import type { EventDetail } from "@rammevaerk/contracts/events";
import { TabLinks } from "@rammevaerk/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { organiseText } from "./organise-text.ts";
import "./organise.scss";

const tabs = [
  { tab: "overview", path: "arranger" },
  { tab: "programme", path: "program/rediger" },
  { tab: "participants", path: "deltagere" },
  { tab: "messages", path: "beskeder" },
  { tab: "checkIn", path: "fremmoede" },
  { tab: "results", path: "resultater" },
] as const;
export type OrganiserTab = (typeof tabs)[number]["tab"];

/**
 * What stands around an event's pages for organisers: where you are, and the way to the others. Without a title it is
 * the event's own. Who may not organise the event finds nothing.
 */
export function OrganiserFrame(props: {
  query: UseQueryResult<EventDetail, unknown>;
  tab: OrganiserTab;
  title?: string;
  lead: string;
  actions?: (event: EventDetail) => ReactNode;
  children: (event: EventDetail) => ReactNode;
}) {
  const text = useText(organiseText);
  return (
    <Loaded query={props.query}>
      {(event) => {
        if (!event.may.organise) return <NotFoundPage />;
        const here = { label: event.title, href: `/arrangementer/${event.id}/arranger` };
        return (
          <Page
            title={props.title ?? event.title}
            tabTitle={text.tabTitle(props.title ?? text.overview, event.title)}
            lead={props.lead}
            crumbs={[
              { label: text.crumb, href: "/arrangementer" },
              ...(props.title === undefined ? [] : [here]),
            ]}
            actions={props.actions?.(event)}
          >
            <OrganiserTabs eventId={event.id} tab={props.tab} />
            {props.children(event)}
          </Page>
        );
      }}
    </Loaded>
  );
}

/** The way between an event's pages for organisers. */
function OrganiserTabs({ eventId, tab }: { eventId: string; tab: OrganiserTab }) {
  const { tabs: text } = useText(organiseText);
  return (
    <TabLinks
      label={text.label}
      links={tabs.map((one) => ({
        href: `/arrangementer/${eventId}/${one.path}`,
        label: text[one.tab],
        isCurrent: one.tab === tab,
      }))}
    />
  );
}
