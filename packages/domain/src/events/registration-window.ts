import {
  addLocalDays,
  calculateDayStart,
  getLocalDate,
  type IsoInstant,
  type IsoLocalTime,
} from "../time/index.ts";
import type { EventStatus } from "./vocabulary.ts";

/** Whether people can sign up, and if not, why. `full` still takes people to the waiting list. */
export type RegistrationWindow = "not-taken" | "not-open-yet" | "open" | "full" | "closed";

/** What decides whether people can sign up for an event. Moments are in UTC, ISO text. */
export interface RegistrationTimes {
  readonly status: EventStatus;
  readonly takesRegistrations: boolean;
  /** Absent when it is open from the day the event is published. */
  readonly opensAt: string | null;
  readonly closesAt: string;
}

/**
 * Answers whether people can sign up for an event now. At the moment when it closes it is closed.
 * @param isFull nobody gets a seat at once: who signs up waits
 * @example calculateRegistrationWindow({ status: "cancelled", takesRegistrations: true, opensAt: null, closesAt }, now, false) // "closed"
 */
export function calculateRegistrationWindow(
  { status, takesRegistrations, opensAt, closesAt }: RegistrationTimes,
  now: string,
  isFull: boolean,
): RegistrationWindow {
  if (!takesRegistrations) return "not-taken";
  if (status === "cancelled" || closesAt <= now) return "closed";
  if (status !== "published" || (opensAt !== null && now < opensAt)) return "not-open-yet";
  return isFull ? "full" : "open";
}

/**
 * Answers when registration closes: at the end of the calendar day that lies so many days before the first day of
 * the event, and never later than it begins. It is a rule of the calendar, so a change of the clock does not move it.
 * @param daysBefore a whole number, at least 0
 * @throws RangeError as `calculateDayStart`
 * @example calculateClosing({ local: "2027-03-29T09:00", instant: "2027-03-29T07:00:00.000Z" }, 1) // "2027-03-28T22:00:00.000Z"
 */
export function calculateClosing(
  starts: { readonly local: IsoLocalTime; readonly instant: IsoInstant },
  daysBefore: number,
): IsoInstant {
  const endOfDay = calculateDayStart(getLocalDate(addLocalDays(starts.local, 1 - daysBefore)));
  return endOfDay < starts.instant ? endOfDay : starts.instant;
}
