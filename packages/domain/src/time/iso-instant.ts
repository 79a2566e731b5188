import { type IsoDate, isIsoDate } from "./iso-date.ts";

/** A moment in UTC with milliseconds, "2026-11-22T10:00:00.000Z": the form that `Date.prototype.toISOString` gives. */
export type IsoInstant = `${IsoDate}T${string}Z`;

const shape = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const inCopenhagen = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  calendar: "iso8601",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * Answers whether a value is a moment in UTC in the one form that goes over the wire.
 * @example isIsoInstant("2026-11-22T10:00:00Z") // false: the milliseconds are missing
 */
export function isIsoInstant(value: unknown): value is IsoInstant {
  if (typeof value !== "string" || !shape.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}

/**
 * Answers which day it is in Denmark at a moment. Deadlines and days in force follow this day, not the one in UTC.
 * @throws RangeError when the text is no `IsoInstant`
 * @example toDateInCopenhagen("2026-12-31T23:30:00.000Z") // "2027-01-01"
 */
export function toDateInCopenhagen(instant: string): IsoDate {
  if (!isIsoInstant(instant))
    throw new RangeError(`"${instant}" is no moment such as 2026-11-22T10:00:00.000Z.`);
  const parts = Object.fromEntries(
    inCopenhagen.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const date = `${parts["year"]}-${parts["month"]}-${parts["day"]}`.padStart("YYYY-MM-DD".length, "0");
  if (!isIsoDate(date)) throw new RangeError(`"${instant}" is outside the years that have a day in Denmark.`);
  return date;
}
