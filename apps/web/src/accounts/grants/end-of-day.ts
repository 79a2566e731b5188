import { toDateInCopenhagen } from "@rammevaerk/domain/time";

/**
 * The last moment of a calendar day in Denmark, as an instant; undefined for what is no day.
 *
 * @example endOfDay("2026-07-01") // "2026-07-01T21:59:59.999Z"
 */
export function endOfDay(day: string): string | undefined {
  return ["+01:00", "+02:00"]
    .map((offset) => new Date(`${day}T23:59:59.999${offset}`))
    .filter((moment) => !Number.isNaN(moment.getTime()))
    .map((moment) => moment.toISOString())
    .find((instant) => toDateInCopenhagen(instant) === day);
}
