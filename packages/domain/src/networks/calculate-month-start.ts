import { addDays, type IsoInstant, toDateInCopenhagen } from "../time/index.ts";

/**
 * Answers the moment at which the month began in Denmark. A person's limit of questions a month counts from it.
 * @throws RangeError when the text is no `IsoInstant`
 * @example calculateMonthStart("2026-11-22T10:00:00.000Z") // "2026-10-31T23:00:00.000Z"
 */
export function calculateMonthStart(instant: string): IsoInstant {
  const today = toDateInCopenhagen(instant);
  const dayBefore = addDays(today, -Number(today.slice(-2)));
  const inSummer: IsoInstant = `${dayBefore}T22:00:00.000Z`;
  return toDateInCopenhagen(inSummer) === dayBefore ? `${dayBefore}T23:00:00.000Z` : inSummer;
}
