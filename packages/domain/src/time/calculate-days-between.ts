import { type IsoDate, isIsoDate } from "./iso-date.ts";

const millisecondsPerDay = 86_400_000;

/**
 * Answers how many days lie from one day up to but not including another; negative when the other is earlier.
 * @throws RangeError when one of them does not exist
 * @example calculateDaysBetween("2028-02-29", "2029-01-01") // 307
 */
export function calculateDaysBetween(from: IsoDate, to: IsoDate): number {
  for (const date of [from, to])
    if (!isIsoDate(date)) throw new RangeError(`"${date}" is no day in the calendar.`);
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}
