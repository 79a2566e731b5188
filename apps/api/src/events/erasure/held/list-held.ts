import {
  calculateAnswerErasureDay,
  calculateErasureDays,
  type ErasureClass,
  type ErasureRule,
} from "@rammevaerk/domain/events";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../../platform/db/connect.ts";
import { type EventIds, type HeldRow, listHeldRows } from "./repository.ts";
import { type ErasureEvent, listErasureEvents, listQuestionDays } from "../repository.ts";

/** Rows about people at one event that go on one day. */
export interface Held {
  readonly event: ErasureEvent;
  readonly class: ErasureClass;
  readonly questionId: string | null;
  /** The first Danish day without them, as the event is now. */
  readonly dueOn: IsoDate;
  readonly rows: number;
}

/** All that is stored about participants, with the day on which it goes, soonest first. The job and the report both live by it. */
export async function listHeld(db: Db, eventIds?: EventIds): Promise<Held[]> {
  const rows = await listHeldRows(db, eventIds);
  const events = await listErasureEvents(db, [...new Set(rows.map((row) => row.event_id))]);
  const questionDays = await listQuestionDays(db, [...new Set(rows.flatMap((row) => row.question_id ?? []))]);
  const held = rows.flatMap((row): Held[] => {
    const event = events.get(row.event_id);
    if (event === undefined) return [];
    const dueOn = findDueDay(event, row, questionDays);
    return [{ event, class: row.class, questionId: row.question_id, dueOn, rows: row.rows }];
  });
  return held.toSorted((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.event.id, b.event.id));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function findDueDay(event: ErasureEvent, row: HeldRow, questionDays: ReadonlyMap<string, number>): IsoDate {
  const rule: ErasureRule = {
    endsAt: event.ends_at,
    cancelledAt: event.cancelled_at,
    days: {
      contact: event.erase_contact_days,
      sensitive: event.erase_sensitive_days,
      answers: event.erase_answers_days,
      attendance: event.erase_attendance_days,
    },
  };
  const promised = row.question_id === null ? undefined : questionDays.get(row.question_id);
  if (promised !== undefined) return calculateAnswerErasureDay(rule, promised);
  const days = calculateErasureDays(rule);
  return row.is_rest === 1 ? findLastDay(days) : days[row.class];
}

/** The empty row of a participant goes with the last that was stored under it. */
function findLastDay(days: Readonly<Record<ErasureClass, IsoDate>>): IsoDate {
  return Object.values(days).reduce((last, day) => (day > last ? day : last));
}
