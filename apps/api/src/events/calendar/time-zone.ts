import { copenhagen, toInstant, toLocal } from "@rammevaerk/domain/time";

/** The rules of Danish time since 1996, as calendars need them beside local times: on the last Sundays of March and October at 01:00 UTC (directive 2000/84/EC). */
export const zoneLines: readonly string[] = [
  "BEGIN:VTIMEZONE",
  `TZID:${copenhagen.name}`,
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** A moment as a property with its value: local time with the zone, or UTC in the hour that comes twice, where local time would not tell which. */
export function writeMoment(name: string, instant: string): string {
  const { local } = toLocal(instant);
  if (toInstant(local).kind === "twice") return `${name}:${writeUtc(instant)}`;
  return `${name};TZID=${copenhagen.name}:${local.replaceAll(/[-:]/g, "")}00`;
}

/** "2026-11-22T10:00:00.000Z" as "20261122T100000Z". */
export function writeUtc(instant: string): string {
  return `${instant.slice(0, "2026-11-22T10:00:00".length).replaceAll(/[-:]/g, "")}Z`;
}
