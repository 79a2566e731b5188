import type { SurveyQuestionView } from "@rammevaerk/contracts/event-days";
import {
  calculateErasureDays,
  calculateSurveyWindow,
  findSurveyState,
  type SurveyState,
  type SurveyWindow,
} from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import {
  findSurveyEvent,
  listSurveyRows,
  listSurveySessions,
  type SurveyEvent,
  type SurveySession,
} from "./repository.ts";
import type { SurveysTable } from "./tables.ts";

/** How long a survey is open unless the organiser says otherwise. */
export const usualClosesDays = 14;

/** A survey with what it is about, as event and programme are now. */
export interface LoadedSurvey extends SurveyWindow {
  readonly row: SurveysTable;
  readonly title: string;
  readonly state: SurveyState;
  readonly questions: readonly SurveyQuestionView[];
}

export interface EventSurveys {
  readonly event: SurveyEvent;
  readonly sessions: readonly SurveySession[];
  /** The event's own first, then in the order of the programme. */
  readonly surveys: readonly LoadedSurvey[];
}

/** The surveys of an event at a moment; absent when there is no such event. */
export async function loadEventSurveys(
  db: Db,
  eventId: string,
  now: string,
): Promise<EventSurveys | undefined> {
  const event = await findSurveyEvent(db, eventId);
  if (event === undefined) return undefined;
  const sessions = await listSurveySessions(db, eventId);
  const placeOf = ({ session_id }: SurveysTable): number =>
    session_id === null ? -1 : sessions.findIndex(({ id }) => id === session_id);
  const rows = (await listSurveyRows(db, eventId)).toSorted((a, b) => placeOf(a) - placeOf(b));
  const surveys = rows.map((row) => {
    const session = sessions.find(({ id }) => id === row.session_id);
    const window = findWindow(event, session, row.closes_days);
    return {
      row,
      ...window,
      title: session?.title ?? event.title,
      state: findSurveyState(window, { now, isCancelled: event.status === "cancelled" }),
      questions: JSON.parse(row.questions) as SurveyQuestionView[],
    };
  });
  return { event, sessions, surveys };
}

/** When a survey about the event or a session can be answered. */
export function findWindow(
  event: SurveyEvent,
  session: SurveySession | undefined,
  closesDays: number,
): SurveyWindow {
  const { contact, attendance } = calculateErasureDays({
    endsAt: event.ends_at,
    cancelledAt: event.cancelled_at,
    days: {
      contact: event.erase_contact_days,
      sensitive: event.erase_contact_days,
      answers: event.erase_contact_days,
      attendance: event.erase_attendance_days,
    },
  });
  return calculateSurveyWindow({
    endsAt: session?.ends_at ?? event.ends_at,
    closesDays,
    erasedOn: contact < attendance ? contact : attendance,
  });
}
