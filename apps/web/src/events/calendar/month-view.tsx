import type { EventSummary } from "@rammevaerk/contracts/events";
import { Button, Skeleton } from "@rammevaerk/ui";
import { useEffect } from "react";
import { today } from "../../networks/subjects/today.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { EventFacets } from "../list/event-facets.tsx";
import { type EventsSearch, moveMonth } from "../list/events-search.ts";
import { useMonth } from "../list/use-events.ts";
import { formatMonth } from "../when/format-when.ts";
import { listedDays } from "./arrange-month.ts";
import { MonthTable } from "./month-table.tsx";

/** So many events are fetched without asking; a month that holds more ends in "show more". */
const fetchedAtOnce = 200;

/** The events of one month in its weeks, and the way to the months around it. */
export function MonthView(props: {
  search: EventsSearch;
  onChange: (change: EventsSearch, options?: { isStep?: boolean }) => void;
}) {
  const { search, onChange } = props;
  const { calendar: text } = useText(eventsText);
  const language = useLanguage();
  const month = search.maaned ?? today().slice(0, 7);
  const events = useMonth(search, listedDays(month));
  const { data, hasMore, isFetchingMore, fetchMore, isOld } = events;
  const isShort = hasMore && !isFetchingMore && !isOld && (data?.items.length ?? 0) < fetchedAtOnce;
  useEffect(() => {
    if (isShort) fetchMore();
  }, [isShort, fetchMore]);
  const goTo = (maaned: string): void => onChange({ maaned }, { isStep: true });
  return (
    <div className="with-side">
      <Loaded query={events} placeholder={<Skeleton lines={4} />}>
        {({ items, total, firstPage }) =>
          firstPage === undefined ? null : (
            <EventFacets
              search={{ ...search, fra: undefined }}
              counts={firstPage.facets}
              owners={items.flatMap(({ owners }) => owners)}
              total={total ?? items.length}
              onChange={onChange}
              hasFrom={false}
            />
          )
        }
      </Loaded>
      <div aria-busy={isOld}>
        <div className="month-head">
          <h2 id="month" aria-live="polite">
            {formatMonth(month, language)}
          </h2>
          <div className="cluster no-print">
            <Button onClick={() => goTo(moveMonth(month, -1))}>{text.previous}</Button>
            <Button onClick={() => onChange({ maaned: undefined }, { isStep: true })}>{text.today}</Button>
            <Button onClick={() => goTo(moveMonth(month, 1))}>{text.next}</Button>
          </div>
        </div>
        {data !== undefined && <MonthOf month={month} events={data.items} isOld={isOld} />}
        <More pages={{ ...events, hasMore: hasMore && !isShort }} />
      </div>
    </div>
  );
}

function MonthOf(props: { month: string; events: readonly EventSummary[]; isOld: boolean }) {
  const { calendar: text } = useText(eventsText);
  const language = useLanguage();
  const { month, events } = props;
  const isEmpty = !events.some(
    ({ startsLocal, endsLocal }) => startsLocal.slice(0, 7) <= month && month <= endsLocal.slice(0, 7),
  );
  return (
    <>
      {isEmpty && !props.isOld && <p>{text.empty(formatMonth(month, language))}</p>}
      <MonthTable month={month} events={events} />
    </>
  );
}
