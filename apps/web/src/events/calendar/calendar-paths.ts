import { stringifySearch } from "../../platform/routing/search.ts";
import { type EventsSearch, toEventFilter } from "../list/events-search.ts";

/** What narrows a calendar that programs fetch. Words searched for and what the reader alone sees are not among it. */
export type CalendarSubject = Pick<EventsSearch, "slags" | "form" | "region" | "maalgruppe" | "ejer">;

function queryOf(subject: CalendarSubject): string {
  const { kind, format, regionId, targetGroup } = toEventFilter(subject);
  return stringifySearch({ kind, format, regionId, targetGroup, owner: subject.ejer });
}

/** The public calendar under a filter, as a path on this server. */
export function calendarPath(subject: CalendarSubject): string {
  return `/calendar/events.ics${queryOf(subject)}`;
}

/** The public news feed under the same filter. */
export function feedPath(subject: CalendarSubject): string {
  return `/feeds/events.atom${queryOf(subject)}`;
}

/** One event as a calendar file. */
export function eventFilePath(eventId: string): string {
  return `/calendar/events/${eventId}.ics`;
}
