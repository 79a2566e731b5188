/** The zone that events are held in. */
export const zone = "Europe/Copenhagen";

/** Its rules since 1996, as calendars need them beside local times: on the last Sundays of March and October at 01:00 UTC (directive 2000/84/EC). */
export const zoneLines: readonly string[] = [
  "BEGIN:VTIMEZONE",
  `TZID:${zone}`,
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

const local = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  calendar: "iso8601",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const hourMilliseconds = 3_600_000;

/** A moment as a property with its value: local time with the zone, or UTC in the hour that exists twice, where local time would not tell which. */
export function writeMoment(name: string, instant: string): string {
  const at = Date.parse(instant);
  const text = writeLocal(at);
  const isTwice = writeLocal(at - hourMilliseconds) === text || writeLocal(at + hourMilliseconds) === text;
  return isTwice ? `${name}:${writeUtc(instant)}` : `${name};TZID=${zone}:${text}`;
}

/** "2026-11-22T10:00:00.000Z" as "20261122T100000Z". */
export function writeUtc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function writeLocal(at: number): string {
  const parts = Object.fromEntries(local.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: string): string => parts[type] ?? "";
  return `${of("year")}${of("month")}${of("day")}T${of("hour")}${of("minute")}${of("second")}`;
}
