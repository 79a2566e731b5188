import { type IsoDate, type IsoInstant, type IsoLocalTime, toInstant } from "@rammevaerk/domain/time";

/**
 * The moment at which it is so many o'clock in Denmark on a day, for hours that every day has once (3 to 23).
 * @example calculateMorning("2026-12-01", 9) // "2026-12-01T08:00:00.000Z"
 */
export function calculateMorning(day: IsoDate, hour: number): IsoInstant {
  const local = `${day}T${String(hour).padStart(2, "0")}:00`;
  const meaning = toInstant(local as IsoLocalTime);
  if (meaning.kind !== "once") throw new RangeError(`The clock does not show ${local} once.`);
  return meaning.instant;
}
