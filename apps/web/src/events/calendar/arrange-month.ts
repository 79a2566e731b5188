import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { isoWeekOf } from "../../platform/format/dates.ts";
import { moveMonth } from "../list/events-search.ts";
import { dayOfLocal, type LocalSpan } from "../when/format-when.ts";

export interface CalendarDay<Event> {
  readonly day: string;
  readonly isInMonth: boolean;
  /** What happens on it, earliest first; an event of several days stands at each of them. */
  readonly events: readonly Event[];
}

export interface CalendarWeek<Event> {
  /** By ISO 8601. */
  readonly week: number;
  /** Monday to Sunday. */
  readonly days: readonly CalendarDay<Event>[];
}

/** The first Monday and the last Sunday of the weeks that hold a month's days. */
export function listedDays(month: string): { first: IsoDate; last: IsoDate } {
  const firstOfMonth = `${month}-01` as IsoDate;
  const lastOfMonth = addDays(`${moveMonth(month, 1)}-01` as IsoDate, -1);
  return {
    first: addDays(firstOfMonth, -weekdayOf(firstOfMonth)),
    last: addDays(lastOfMonth, 6 - weekdayOf(lastOfMonth)),
  };
}

/** The weeks of a month, Monday first, with what happens on each day. */
export function arrangeMonth<Event extends LocalSpan>(
  month: string,
  events: readonly Event[],
): CalendarWeek<Event>[] {
  const { first, last } = listedDays(month);
  const weeks: CalendarWeek<Event>[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(monday, ahead));
    weeks.push({
      week: isoWeekOf(monday).week,
      days: days.map((day) => ({
        day,
        isInMonth: day.startsWith(month),
        events: events
          .filter((event) => dayOfLocal(event.startsLocal) <= day && day <= lastDayOf(event))
          .toSorted((a, b) => (a.startsLocal < b.startsLocal ? -1 : 1)),
      })),
    });
  }
  return weeks;
}

/** What ends at midnight ends with the day before. */
function lastDayOf({ startsLocal, endsLocal }: LocalSpan): string {
  const [first, last] = [dayOfLocal(startsLocal), dayOfLocal(endsLocal)];
  return endsLocal.endsWith("T00:00") && last > first ? addDays(last, -1) : last;
}

/** 0 is Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}
