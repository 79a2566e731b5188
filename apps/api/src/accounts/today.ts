import { type IsoDate, toDateInCopenhagen } from "@rammevaerk/domain/time";
import { type Clock, isoNow } from "../platform/clock.ts";

/** The calendar day in Denmark. */
export function todayIn(clock: Clock): IsoDate {
  return toDateInCopenhagen(isoNow(clock));
}
