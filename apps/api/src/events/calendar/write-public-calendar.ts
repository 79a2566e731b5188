import type { Platform } from "../../platform/context.ts";
import type { EventFilter } from "../listing/repository.ts";
import { eventTexts } from "./event-texts.ts";
import { presentCalendarEvent } from "./present-event.ts";
import { listCalendarEvents, listOwnerNames } from "./repository.ts";
import { writeCalendar } from "./write-calendar.ts";

/** A calendar holds no more events than this. */
export const mostEvents = 1000;

/** The calendar of what a visitor may see, narrowed by a filter. */
export async function writePublicCalendar(
  { db, env }: Pick<Platform, "db" | "env">,
  filter: EventFilter,
): Promise<string> {
  const rows = await listCalendarEvents(db, filter, mostEvents);
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
