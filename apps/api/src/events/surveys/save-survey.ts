import type { saveSurveyInput } from "@rammevaerk/contracts/event-days";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { isUniqueViolation, lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { checkNoCprNumber } from "../../networks/index.ts";
import { loadEventSurveys } from "./event-surveys.ts";
import { deleteSurvey, findSurveyRow, insertSurvey, listTurnout, updateSurvey } from "./repository.ts";

type Input = z.output<typeof saveSurveyInput>;

/**
 * Sets up or changes a survey. Once somebody has answered, only how long it is open can be changed.
 * @throws AppError changed-meanwhile, survey-has-answers, survey-not-open for one that is over, event-is-cancelled,
 *   not-found for a session of another event, input-invalid, cpr-number-found
 */
export async function saveSurvey(
  ctx: SignedInContext,
  input: Input,
): Promise<{ surveyId: string; version: number }> {
  checkQuestions(input);
  try {
    return await inTransaction(ctx.platform.db, (tx) => storeSurvey(ctx, tx, input));
  } catch (error) {
    throw isUniqueViolation(error) ? new AppError("changed-meanwhile") : error;
  }
}

async function storeSurvey(
  ctx: SignedInContext,
  tx: Db,
  input: Input,
): Promise<{ surveyId: string; version: number }> {
  const { eventId, sessionId, version, closesDays } = input;
  const now = isoNow(ctx.platform.clock);
  const loaded = await loadEventSurveys(tx, eventId, now);
  const isKnown = sessionId === null || loaded?.sessions.some(({ id }) => id === sessionId) === true;
  if (loaded === undefined || !isKnown) throw new AppError("not-found");
  if (loaded.event.status === "cancelled") throw new AppError("event-is-cancelled");
  const known = loaded.surveys.find(({ row }) => row.session_id === sessionId);
  const questions = JSON.stringify(input.questions);
  const surveyId = known?.row.id ?? createId();
  if (known === undefined) {
    if (version !== 0) throw new AppError("changed-meanwhile");
    await insertSurvey(tx, {
      id: surveyId,
      event_id: eventId,
      session_id: sessionId,
      questions,
      closes_days: closesDays,
      version: 1,
      created_at: now,
      asked_on: null,
      reminded_on: null,
      invited: null,
      answered: null,
    });
  } else {
    await lockRow(tx, "surveys", surveyId);
    if (known.state === "closed") throw new AppError("survey-not-open");
    const isAnswered = (await listTurnout(tx, surveyId)).size > 0;
    if (isAnswered && questions !== known.row.questions) throw new AppError("survey-has-answers");
    const values = { questions, closes_days: closesDays };
    if (!(await updateSurvey(tx, { id: surveyId, version }, values))) throw new AppError("changed-meanwhile");
  }
  await audit(ctx, tx, {
    action: "events.save-survey",
    subject: { kind: "event", id: eventId },
    scope: { kind: "event", id: eventId },
    change: { surveyId, sessionId, questions: input.questions.length, closesDays },
  });
  return { surveyId, version: version + 1 };
}

/** @throws AppError input-invalid for a choice without two options, or two questions under one id */
function checkQuestions({ questions }: Input): void {
  for (const [at, { id, kind, label, options }] of questions.entries()) {
    const place = `questions.${at}`;
    checkNoCprNumber([label, ...options].join("\n"), place);
    if (questions.findIndex((one) => one.id === id) !== at)
      throw new AppError("input-invalid", {}, { [`${place}.id`]: { code: "wrong-form" } });
    const isWrong = kind === "choice" ? new Set(options).size < 2 : options.length > 0;
    if (isWrong || new Set(options).size !== options.length)
      throw new AppError("input-invalid", {}, { [`${place}.options`]: { code: "wrong-form" } });
  }
}

/**
 * Takes a survey away that nobody has answered.
 * @throws AppError survey-has-answers
 */
export function removeSurvey(
  ctx: SignedInContext,
  { surveyId }: { readonly surveyId: string },
): Promise<{ done: true }> {
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "surveys", surveyId);
    const row = await findSurveyRow(tx, surveyId);
    if (row === undefined) return { done: true as const };
    const isAnswered = (row.answered ?? (await listTurnout(tx, surveyId)).size) > 0;
    if (isAnswered) throw new AppError("survey-has-answers");
    await deleteSurvey(tx, surveyId);
    await audit(ctx, tx, {
      action: "events.remove-survey",
      subject: { kind: "event", id: row.event_id },
      scope: { kind: "event", id: row.event_id },
      change: { surveyId, sessionId: row.session_id },
    });
    return { done: true as const };
  });
}
