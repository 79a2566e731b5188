import { randomUUID } from "node:crypto";
import type { answerSurveyInput, SurveysToAnswer } from "@rammevaerk/contracts/event-days";
import { checkSurveyAnswers, surveyHidesUnder } from "@rammevaerk/domain/events";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, RequestContext, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { todayIn } from "../../platform/today.ts";
import { checkNoCprNumber } from "../../networks/index.ts";
import { loadEventSurveys } from "./event-surveys.ts";
import { loadEligible } from "./find-eligible.ts";
import {
  findEventIdBySecret,
  findSurveyRow,
  insertAnswers,
  insertTurnout,
  listSeatedIds,
  listTurnout,
  showAnswers,
} from "./repository.ts";

type Input = z.output<typeof answerSurveyInput>;
type Whose = { readonly personId: string } | { readonly secretHash: string };

/** What the reader can answer at an event; nothing for who was not there. */
export function listSurveysToAnswer(
  { platform, actor: { personId } }: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<SurveysToAnswer> {
  return listFor(platform, eventId, { personId });
}

/** The same for people without an account. @throws AppError token-invalid */
export async function listSurveysByToken(
  { platform }: Pick<RequestContext, "platform">,
  { token }: { readonly token: string },
): Promise<SurveysToAnswer> {
  const secretHash = hashSecret(token);
  const eventId = await findEventIdBySecret(platform.db, secretHash);
  if (eventId === undefined) throw new AppError("token-invalid");
  return listFor(platform, eventId, { secretHash });
}

async function listFor({ db, clock }: Platform, eventId: string, whose: Whose): Promise<SurveysToAnswer> {
  const [participantId] = await listSeatedIds(db, eventId, whose);
  const loaded = await loadEventSurveys(db, eventId, isoNow(clock));
  if (participantId === undefined || loaded === undefined) throw new AppError("not-found");
  const eligible = await loadEligible(db, eventId);
  const surveys = [];
  for (const { row, title, state, opensAt, closesAt, questions } of loaded.surveys) {
    if (state !== "planned" && !eligible(row.session_id).has(participantId)) continue;
    const isAnswered = (await listTurnout(db, row.id)).has(participantId);
    surveys.push({
      id: row.id,
      sessionId: row.session_id,
      title,
      state: isAnswered ? ("answered" as const) : state,
      opensAt,
      closesAt,
      questions: [...questions],
    });
  }
  return { event: { id: loaded.event.id, title: loaded.event.title }, surveys };
}

/**
 * Takes somebody's answers, once. That somebody answered and what was answered are stored apart, without a link, a time or a
 * trace in the audit trail.
 * @throws AppError survey-not-open, survey-answered-already, not-found for who was not there, input-invalid, cpr-number-found
 */
export function answerSurvey(
  { platform, actor: { personId } }: SignedInContext,
  input: Input,
): Promise<{ done: true }> {
  return takeAnswers(platform, input, { personId });
}

/** The same for people without an account. @throws AppError token-invalid */
export async function answerSurveyByToken(
  { platform }: Pick<RequestContext, "platform">,
  { token, ...input }: Input & { readonly token: string },
): Promise<{ done: true }> {
  const secretHash = hashSecret(token);
  if ((await findEventIdBySecret(platform.db, secretHash)) === undefined) throw new AppError("token-invalid");
  return takeAnswers(platform, input, { secretHash });
}

function takeAnswers({ db, clock }: Platform, input: Input, whose: Whose): Promise<{ done: true }> {
  return inTransaction(db, async (tx) => {
    await lockRow(tx, "surveys", input.surveyId);
    const { survey, participantId } = await findOwnSurvey(tx, input.surveyId, { whose, now: isoNow(clock) });
    if (survey.state !== "open") throw new AppError("survey-not-open");
    const turnout = await listTurnout(tx, input.surveyId);
    if (turnout.has(participantId)) throw new AppError("survey-answered-already");
    const fault = checkSurveyAnswers(survey.questions, input.answers);
    if (fault !== undefined)
      throw new AppError("input-invalid", {}, { [`answers.${fault.at}.answer`]: { code: "wrong-form" } });
    for (const [at, { answer }] of input.answers.entries())
      checkNoCprNumber(String(answer), `answers.${at}.answer`);
    await insertTurnout(tx, input.surveyId, participantId);
    await insertAnswers(
      tx,
      input.answers.map(({ questionId, answer }) => ({
        id: randomUUID(),
        survey_id: input.surveyId,
        question_id: questionId,
        answer: String(answer),
        is_words: survey.questions.some(({ id, kind }) => id === questionId && kind === "text") ? 1 : 0,
        answered_on: todayIn(clock),
        is_shown: 0,
      })),
    );
    if ((turnout.size + 1) % surveyHidesUnder === 0) await showAnswers(tx, input.surveyId);
    return { done: true as const };
  });
}

async function findOwnSurvey(tx: Db, surveyId: string, { whose, now }: { whose: Whose; now: string }) {
  const row = await findSurveyRow(tx, surveyId);
  if (row === undefined) throw new AppError("not-found");
  const [participantId] = await listSeatedIds(tx, row.event_id, whose);
  const loaded = await loadEventSurveys(tx, row.event_id, now);
  const survey = loaded?.surveys.find((one) => one.row.id === surveyId);
  if (participantId === undefined || survey === undefined) throw new AppError("not-found");
  const eligible = await loadEligible(tx, row.event_id);
  if (!eligible(row.session_id).has(participantId)) throw new AppError("not-found");
  return { survey, participantId };
}
