import { addDays, type IsoDate, type IsoInstant, toDateInCopenhagen } from "@rammevaerk/domain/time";

/**
 * Answers the moment at which a day begins in Denmark: 23:00 the day before in UTC, and 22:00 while it is summer time.
 * @example calculateDayStart("2027-01-01") // "2026-12-31T23:00:00.000Z"
 */
export function calculateDayStart(day: IsoDate): IsoInstant {
  const eve = addDays(day, -1);
  const inSummer: IsoInstant = `${eve}T22:00:00.000Z`;
  return toDateInCopenhagen(inSummer) === day ? inSummer : `${eve}T23:00:00.000Z`;
}
