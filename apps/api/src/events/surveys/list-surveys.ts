import type { EventSurveys, SurveyView } from "@rammevaerk/contracts/event-days";
import { findSurveyState, proposeQuestions } from "@rammevaerk/domain/events";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { findWindow, type LoadedSurvey, loadEventSurveys, usualClosesDays } from "./event-surveys.ts";
import { loadEligible } from "./find-eligible.ts";
import { countTurnouts, type SurveySession } from "./repository.ts";

/** For organisers: the event's survey and one per session, as they are or as they are proposed. */
export async function listSurveys(
  { platform: { db, clock }, language }: RequestContext,
  { eventId }: { readonly eventId: string },
): Promise<EventSurveys> {
  const now = isoNow(clock);
  const loaded = await loadEventSurveys(db, eventId, now);
  if (loaded === undefined) throw new AppError("not-found");
  const { event, sessions, surveys } = loaded;
  const eligible = await loadEligible(db, eventId);
  const turnouts = await countTurnouts(db, eventId);
  const propose = (session: SurveySession | undefined): SurveyView => {
    const window = findWindow(event, session, usualClosesDays);
    const isOver = findSurveyState(window, { now, isCancelled: event.status === "cancelled" }) === "closed";
    return {
      id: null,
      sessionId: session?.id ?? null,
      title: session?.title ?? event.title,
      state: null,
      ...window,
      closesDays: usualClosesDays,
      questions: proposeQuestions(session === undefined ? "event" : "session").map(({ kind, label }) => ({
        id: createId(),
        kind,
        label: label[language],
        options: [],
      })),
      invited: eligible(session?.id ?? null).size,
      answered: 0,
      canEdit: !isOver,
      version: 0,
    };
  };
  const present = (survey: LoadedSurvey): SurveyView => {
    const { row, title, state, opensAt, closesAt, questions } = survey;
    const answered = row.answered ?? turnouts.get(row.id) ?? 0;
    return {
      id: row.id,
      sessionId: row.session_id,
      title,
      state,
      opensAt,
      closesAt,
      closesDays: row.closes_days,
      questions: [...questions],
      invited: row.invited ?? eligible(row.session_id).size,
      answered,
      canEdit: answered === 0 && state !== "closed",
      version: row.version,
    };
  };
  return {
    surveys: [undefined, ...sessions].map((session) => {
      const survey = surveys.find(({ row }) => row.session_id === (session?.id ?? null));
      return survey === undefined ? propose(session) : present(survey);
    }),
  };
}
