import type { EventSummary } from "@rammevaerk/contracts/events";
import { classNames } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { dayOfLocal, formatClock, formatMonth, formatWeekday } from "../when/format-when.ts";
import { arrangeMonth, type CalendarDay } from "./arrange-month.ts";

/**
 * A month as a table of weeks. On a phone the days on which something happens stand below each other instead; the
 * roles say what that layout would take away from screen readers.
 */
export function MonthTable({ month, events }: { month: string; events: readonly EventSummary[] }) {
  const { calendar: text } = useText(eventsText);
  const language = useLanguage();
  return (
    <table className="month" role="table">
      <caption className="sr-only">{text.title(formatMonth(month, language))}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text.week}
          </th>
          {text.weekdays.map((weekday) => (
            <th key={weekday} scope="col" role="columnheader">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {arrangeMonth(month, events).map(({ week, days }) => (
          <tr
            key={days[0]?.day}
            role="row"
            className={classNames(days.every((day) => day.events.length === 0) && "month__idle")}
          >
            <th scope="row" role="rowheader" className="month__week">
              <span className="month__wide">{week}</span>
              <span className="month__narrow">{text.weekOf(week)}</span>
            </th>
            {days.map((day) => (
              <Day key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { day, events, isInMonth } }: { day: CalendarDay<EventSummary> }) {
  const { calendar: text } = useText(eventsText);
  const language = useLanguage();
  const isToday = day === today();
  return (
    <td
      role="cell"
      className={classNames(
        !isInMonth && "month__other",
        isToday && "month__today",
        events.length === 0 && "month__idle",
      )}
    >
      <time dateTime={day}>
        <span className="month__wide">{Number(day.slice(8))}</span>
        <span className="month__narrow">{formatWeekday(day, language)}</span>
      </time>
      {isToday && <span className="sr-only"> {text.isToday}</span>}
      {events.length > 0 && (
        <ul>
          {events.map((event) => (
            <li key={event.id} className={classNames(event.status === "cancelled" && "month__off")}>
              <Entry event={event} isFirstDay={dayOfLocal(event.startsLocal) === day} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Entry({ event, isFirstDay }: { event: EventSummary; isFirstDay: boolean }) {
  const { statuses, myStates } = useText(eventsText);
  const language = useLanguage();
  const { status, myState } = event;
  const notes = [
    status === "published" || status === "held" ? undefined : statuses[status],
    myState === "seated" || myState === "waiting" || myState === "offered" ? myStates[myState] : undefined,
  ].filter((note) => note !== undefined);
  return (
    <>
      {isFirstDay && <span className="month__clock">{formatClock(event.startsLocal, language)} </span>}
      <a href={`/arrangementer/${event.id}`}>{event.title}</a>
      {notes.map((note) => (
        <span key={note} className="month__note">
          {note}
        </span>
      ))}
    </>
  );
}
