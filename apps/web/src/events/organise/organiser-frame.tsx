import type { EventDetail } from "@rammevaerk/contracts/events";
import { TabLinks } from "@rammevaerk/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { listInvitedOwners } from "./list-invited-owners.ts";
import { organiseText } from "./organise-text.ts";
import { OwnerInvitation } from "./owner-invitation.tsx";
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
  /** The page is also for whoever proposed the event, until it is published. */
  isForProposer?: boolean;
  actions?: (event: EventDetail) => ReactNode;
  children: (event: EventDetail) => ReactNode;
}) {
  const text = useText(organiseText);
  return (
    <Loaded query={props.query}>
      {(event) => {
        const isOpen = props.isForProposer === true ? event.may.edit : event.may.organise;
        if (!isOpen) return <NotOrganising event={event} />;
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
            <OrganiserTabs event={event} tab={props.tab} />
            {props.children(event)}
          </Page>
        );
      }}
    </Loaded>
  );
}

/** Who is invited to own the event is asked first; for others there is nothing here. */
function NotOrganising({ event }: { event: EventDetail }) {
  const text = useText(organiseText);
  if (listInvitedOwners(event).length === 0) return <NotFoundPage />;
  return (
    <Page title={event.title} crumbs={[{ label: text.crumb, href: "/arrangementer" }]}>
      <OwnerInvitation event={event} />
    </Page>
  );
}

/** The way between an event's pages; a proposer has the first two. */
export function OrganiserTabs({ event, tab }: { event: EventDetail; tab: OrganiserTab }) {
  const { tabs: text } = useText(organiseText);
  const shown = event.may.organise ? tabs : tabs.slice(0, 2);
  return (
    <TabLinks
      label={text.label}
      links={shown.map((one) => ({
        href: `/arrangementer/${event.id}/${one.path}`,
        label: text[one.tab],
        isCurrent: one.tab === tab,
      }))}
    />
  );
}
