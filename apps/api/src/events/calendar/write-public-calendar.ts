import { isoIn } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { eventTexts } from "./event-texts.ts";
import { presentCalendarEvent } from "./present-event.ts";
import { type EventFilter, listOwnerNames, listPublicEvents } from "./repository.ts";
import { writeCalendar } from "./write-calendar.ts";

/** A calendar holds this much of the past, and no more events than this. */
export const pastSeconds = 180 * 24 * 3600;
export const mostEvents = 1000;

/** The calendar of what everybody may see, narrowed by a filter. */
export async function writePublicCalendar(
  { db, clock, env }: Pick<Platform, "db" | "clock" | "env">,
  filter: EventFilter,
): Promise<string> {
  const rows = await listPublicEvents(db, filter, { since: isoIn(clock, -pastSeconds), size: mostEvents });
  const owners = await listOwnerNames(
    db,
    rows.map((row) => row.id),
  );
  return writeCalendar({
    name: eventTexts.da.calendar,
    events: rows.map((row) =>
      presentCalendarEvent(row, { env, language: "da", owners: owners.get(row.id) ?? [] }),
    ),
  });
}
