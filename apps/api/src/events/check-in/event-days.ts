import { calculateErasureDays } from "@rammevaerk/domain/events";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { type CheckInEvent, listCheckInSessions } from "./repository.ts";

/** The days of an event and the sessions of each, as the programme is now. */
export interface EventDays {
  readonly days: readonly IsoDate[];
  readonly sessions: readonly {
    readonly id: string;
    readonly title: string;
    readonly day: IsoDate;
    readonly startsLocal: string;
  }[];
}

const dayOf = (local: string): IsoDate => local.slice(0, "2026-11-22".length) as IsoDate;

/** A session that goes on past midnight is of the day on which it begins. */
export async function loadEventDays(db: Db, event: CheckInEvent): Promise<EventDays> {
  const sessions = await listCheckInSessions(db, event.id);
  return {
    days: listDays(dayOf(event.starts_local), dayOf(event.ends_local)),
    sessions: sessions.map(({ id, title, starts_local }) => ({
      id,
      title,
      day: dayOf(starts_local),
      startsLocal: starts_local,
    })),
  };
}

function listDays(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** From this Danish day on nothing is known of who was there, and nothing is taken in any more. */
export function findAttendanceErasureDay(event: CheckInEvent): IsoDate {
  const days = event.erase_attendance_days;
  return calculateErasureDays({
    endsAt: event.ends_at,
    cancelledAt: event.cancelled_at,
    days: { contact: days, sensitive: days, answers: days, attendance: days },
  }).attendance;
}
