import { type IsoDate, toDateInCopenhagen } from "@rammevaerk/domain/time";
import { type Clock, isoNow } from "./clock.ts";

let known: { readonly hour: string; readonly today: IsoDate } | undefined;

/** The calendar day in Denmark. It begins on the hour, so it is worked out once an hour. */
export function todayIn(clock: Clock): IsoDate {
  const instant = isoNow(clock);
  const hour = instant.slice(0, "2026-11-22T10".length);
  if (known?.hour !== hour) known = { hour, today: toDateInCopenhagen(instant) };
  return known.today;
}
