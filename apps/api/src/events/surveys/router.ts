import {
  answerSurveyByTokenInput,
  answerSurveyInput,
  eventSurveys,
  eventSurveysInput,
  remindSurveyInput,
  removeSurveyInput,
  saveSurveyInput,
  surveyResults,
  surveysByTokenInput,
  surveysToAnswer,
  surveyVersion,
} from "@rammevaerk/contracts/event-days";
import { done } from "@rammevaerk/contracts/fields";
import type { SignedInContext } from "../../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { type EventSubject, mayOrganiseEvent } from "../policy.ts";
import {
  answerSurvey,
  answerSurveyByToken,
  listSurveysByToken,
  listSurveysToAnswer,
} from "./answer-survey.ts";
import { remindOfSurvey } from "./ask-participants.ts";
import { getResults } from "./get-results.ts";
import { listSurveys } from "./list-surveys.ts";
import { findSurveyRow } from "./repository.ts";
import { removeSurvey, saveSurvey } from "./save-survey.ts";

/** The event that a survey is about. */
async function loadEventOfSurvey(
  ctx: SignedInContext,
  { surveyId }: { readonly surveyId: string },
): Promise<EventSubject | undefined> {
  const row = await findSurveyRow(ctx.platform.db, surveyId);
  return row === undefined ? undefined : loadEvent(ctx, { eventId: row.event_id });
}

export const surveysRouter = router({
  list: guarded(mayOrganiseEvent, eventSurveysInput, loadEvent)
    .output(eventSurveys)
    .query(({ ctx, input }) => listSurveys(ctx, input)),
  save: guarded(mayOrganiseEvent, saveSurveyInput, loadEvent)
    .output(surveyVersion)
    .mutation(({ ctx, input }) => saveSurvey(ctx, input)),
  remove: guarded(mayOrganiseEvent, removeSurveyInput, loadEventOfSurvey)
    .output(done)
    .mutation(({ ctx, input }) => removeSurvey(ctx, input)),
  remind: guarded(mayOrganiseEvent, remindSurveyInput, loadEventOfSurvey)
    .output(done)
    .mutation(({ ctx, input }) => remindOfSurvey(ctx, input)),
  results: guarded(mayOrganiseEvent, eventSurveysInput, loadEvent)
    .output(surveyResults)
    .query(({ ctx, input }) => getResults(ctx, input)),
  /** Of an event where the reader was not there is nothing to see. */
  toAnswer: signedIn
    .input(eventSurveysInput)
    .output(surveysToAnswer)
    .query(({ ctx, input }) => listSurveysToAnswer(ctx, input)),
  answer: signedIn
    .input(answerSurveyInput)
    .output(done)
    .mutation(({ ctx, input }) => answerSurvey(ctx, input)),
  toAnswerByToken: anyone
    .input(surveysByTokenInput)
    .output(surveysToAnswer)
    .query(({ ctx, input }) => listSurveysByToken(ctx, input)),
  answerByToken: anyone
    .input(answerSurveyByTokenInput)
    .output(done)
    .mutation(({ ctx, input }) => answerSurveyByToken(ctx, input)),
});
