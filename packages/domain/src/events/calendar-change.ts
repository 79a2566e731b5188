import type { EventFormat, EventStatus } from "./vocabulary.ts";

/** What of a change people's calendars must hear of. */
export const calendarChanges = ["time", "place", "status"] as const;
export type CalendarChange = (typeof calendarChanges)[number];

/** What a calendar holds of an event. Moments are in UTC, ISO text. */
export interface CalendarFacts {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly format: EventFormat;
  readonly placeName: string;
  readonly placeAddress: string;
  readonly onlineUrl: string | null;
  readonly status: EventStatus;
}

/**
 * Answers what of a change counts for calendars: the number of the event's version there (SEQUENCE) rises by one when
 * the answer is not empty. A new title or text does not count.
 * @example listCalendarChanges(event, { ...event, placeName: "Odeon" }) // ["place"]
 */
export function listCalendarChanges(before: CalendarFacts, after: CalendarFacts): CalendarChange[] {
  const isMoved = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt;
  const isElsewhere =
    before.format !== after.format ||
    before.placeName !== after.placeName ||
    before.placeAddress !== after.placeAddress ||
    before.onlineUrl !== after.onlineUrl;
  const changed: Readonly<Record<CalendarChange, boolean>> = {
    time: isMoved,
    place: isElsewhere,
    status: before.status !== after.status,
  };
  return calendarChanges.filter((change) => changed[change]);
}
