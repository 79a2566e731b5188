import type { TimedPart } from "@rammevaerk/domain/events";
import { addDays, calculateLocalMinutes, getLocalDate, type IsoLocalTime } from "@rammevaerk/domain/time";
import type { CheckInSession } from "../check-in/repository.ts";
import type { CertificateEvent } from "./repository.ts";

type Times = Pick<CertificateEvent, "starts_local" | "ends_local">;

/**
 * How long each day and session lasts: a day from its first session to the end of its last, and where it has none, from the
 * hour at which the event begins to the one at which it ends.
 */
export function measureEvent(event: Times, sessions: readonly CheckInSession[]): TimedPart[] {
  const parts = sessions.map((session) => ({
    day: dayOf(session.starts_local),
    sessionId: session.id,
    minutes: minutesOf(session),
  }));
  const last = dayOf(event.ends_local);
  const days: TimedPart[] = [];
  for (let day = dayOf(event.starts_local); day <= last; day = addDays(day, 1)) {
    const own = sessions.filter((session) => dayOf(session.starts_local) === day);
    days.push({
      day,
      sessionId: null,
      minutes: minutesOf(own.length === 0 ? hoursOn(event, day) : spanOf(own)),
    });
  }
  return [...days, ...parts];
}

function dayOf(local: string) {
  return getLocalDate(local as IsoLocalTime);
}

/** An event that goes on past midnight, without being of several days, counts on the first. */
function hoursOn(event: Times, day: string): Times {
  const { starts_local, ends_local } = event;
  const isOfOneDay = minutesOf(event) < 24 * 60;
  if (isOfOneDay) return dayOf(starts_local) === day ? event : { starts_local, ends_local: starts_local };
  return { starts_local: `${day}${starts_local.slice(10)}`, ends_local: `${day}${ends_local.slice(10)}` };
}

function spanOf(own: readonly Times[]): Times {
  const starts = own.map(({ starts_local }) => starts_local).toSorted();
  const ends = own.map(({ ends_local }) => ends_local).toSorted();
  return { starts_local: starts[0] ?? "", ends_local: ends.at(-1) ?? "" };
}

function minutesOf({ starts_local, ends_local }: Times): number {
  return Math.max(0, calculateLocalMinutes(starts_local as IsoLocalTime, ends_local as IsoLocalTime));
}
