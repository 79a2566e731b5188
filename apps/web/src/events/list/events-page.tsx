import type { EventSummary } from "@rammevaerk/contracts/events";
import { Checkbox, LinkButton, TabLinks } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { MonthView } from "../calendar/month-view.tsx";
import { Subscribe } from "../calendar/subscribe.tsx";
import { eventsText } from "../events-text.ts";
import { formatMonth } from "../when/format-when.ts";
import { EventFacets } from "./event-facets.tsx";
import { EventRow } from "./event-row.tsx";
import { countNarrowings, eventsHref, type EventsSearch, readEventsSearch } from "./events-search.ts";
import { NoEvents } from "./no-events.tsx";
import { useEvents } from "./use-events.ts";
import "../events.scss";

interface Searching {
  search: EventsSearch;
  onChange: (change: EventsSearch, options?: { isStep?: boolean }) => void;
}

/** What people can take part in: as a list or a calendar, narrowed by what is known of it. Open to everybody. */
export function EventsPage(): ReactNode {
  const { title, list: text } = useText(eventsText);
  const [search, change] = useAddress(readEventsSearch);
  const isVisitor = useSession() === null;
  return (
    <Page
      title={title}
      lead={isVisitor ? text.leadVisitor : text.lead}
      crumbs={[]}
      actions={
        isVisitor ? undefined : (
          <>
            <LinkButton href="/arrangementer/mine" variant="primary">
              {text.mine}
            </LinkButton>
            <LinkButton href="/arrangementer/nyt">{text.create}</LinkButton>
          </>
        )
      }
    >
      <div className="search-row">
        <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
        <div className="cluster">
          {!isVisitor && (
            <Checkbox
              label={text.onlyMine}
              value={search.mine === true}
              onChange={(mine) => change({ mine })}
            />
          )}
          <Checkbox
            label={text.cancelled}
            value={search.aflyste === true}
            onChange={(aflyste) => change({ aflyste })}
          />
        </div>
      </div>
      <Views search={search} isVisitor={isVisitor} />
      {search.vis === "kalender" ? (
        <MonthView search={search} onChange={change} />
      ) : (
        <Results search={search} onChange={change} />
      )}
      <Subscribe search={search} />
    </Page>
  );
}

/** The list, the calendar, what has been, and what is not out yet: each with its address, under the same limits. */
function Views({ search, isVisitor }: { search: EventsSearch; isVisitor: boolean }) {
  const { list: text } = useText(eventsText);
  const coming: EventsSearch = { ...search, vis: undefined, tidligere: undefined, kladder: undefined };
  const isList = search.vis === undefined && search.tidligere !== true && search.kladder !== true;
  const links = [
    { href: eventsHref({ ...coming, maaned: undefined }), label: text.asList, isCurrent: isList },
    {
      href: eventsHref({ ...coming, vis: "kalender", fra: undefined }),
      label: text.asCalendar,
      isCurrent: search.vis === "kalender",
    },
    {
      href: eventsHref({ ...coming, maaned: undefined, fra: undefined, tidligere: true }),
      label: text.earlier,
      isCurrent: search.vis === undefined && search.tidligere === true,
    },
    {
      href: eventsHref({ ...coming, maaned: undefined, fra: undefined, kladder: true }),
      label: text.drafts,
      isCurrent: search.vis === undefined && search.kladder === true,
    },
  ];
  return <TabLinks label={text.views} links={isVisitor ? links.slice(0, 3) : links} />;
}

function Results({ search, onChange }: Searching) {
  const { data: shell } = useText(shellText);
  const events = useEvents(search);
  const hasFacets = (found: number): boolean => found > 0 || countNarrowings(search) > 0;
  return (
    <Loaded query={events}>
      {({ items, total, firstPage }) => (
        <div className={hasFacets(items.length) ? "with-side" : undefined}>
          {firstPage !== undefined && hasFacets(items.length) && (
            <EventFacets
              search={search}
              counts={firstPage.facets}
              owners={items.flatMap(({ owners }) => owners)}
              total={total ?? items.length}
              onChange={onChange}
              hasFrom={search.tidligere !== true && search.kladder !== true}
            />
          )}
          <div aria-busy={events.isOld}>
            <p className={items.length === 0 ? "sr-only" : "h3 results"} role="status">
              {shell.results(total ?? items.length)}
            </p>
            {items.length === 0 ? <NoEvents search={search} /> : <EventsByMonth events={items} />}
            <More pages={events} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

/** Events under the names of their months. */
function EventsByMonth({ events }: { events: readonly EventSummary[] }) {
  const language = useLanguage();
  const months = Map.groupBy(events, ({ startsLocal }) => startsLocal.slice(0, 7));
  return [...months].map(([month, ofMonth]) => (
    <section key={month} className="event-month">
      <h2 className="h3">{formatMonth(month, language)}</h2>
      <ul className="rows">
        {ofMonth.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
    </section>
  ));
}
