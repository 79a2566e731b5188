import { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { enqueueParticipantMail } from "../messages/index.ts";
import { type EventSurveys, loadEventSurveys } from "./event-surveys.ts";
import { loadEligible } from "./find-eligible.ts";
import { findSurveyRow, listSurveysInHand, listTurnout, markSurvey, showAnswers } from "./repository.ts";

export const surveyMailTopic = "event-survey-mail";
const peopleAtOnce = 100;

const surveyMail = z.object({
  eventId: z.string(),
  /** The day of a reminder; null for the first mail. */
  remindOn: z.string().nullable(),
  after: z.string().optional(),
});
type SurveyMail = z.infer<typeof surveyMail>;

/** Each hour: asks about surveys that have opened, once the event is over, and lets the answers out of those that have closed. */
export async function runSurveys(platform: Platform): Promise<void> {
  const now = isoNow(platform.clock);
  const rows = await listSurveysInHand(platform.db);
  for (const [eventId, own] of Map.groupBy(rows, (row) => row.event_id)) {
    const loaded = await loadEventSurveys(platform.db, eventId, now);
    if (loaded === undefined) continue;
    const ids = new Set(own.map(({ id }) => id));
    const inHand = loaded.surveys.filter(({ row }) => ids.has(row.id));
    await inTransaction(platform.db, async (tx) => {
      for (const { row, state } of inHand) if (state === "closed") await showAnswers(tx, row.id);
      const unasked = inHand.filter(({ row, state }) => row.asked_on === null && state !== "planned");
      if (unasked.length === 0 || now < loaded.event.ends_at) return;
      const surveyIds = unasked.map(({ row }) => row.id);
      await markSurvey(tx, surveyIds, { asked_on: todayIn(platform.clock) });
      if (unasked.some(({ state }) => state === "open"))
        await enqueueSurveyMail(platform, tx, { eventId, remindOn: null });
    });
  }
}

/**
 * Mails those who have not answered, at most once a day. Nobody is told who they are.
 * @throws AppError survey-not-open, survey-reminded-today, not-found
 */
export function remindOfSurvey(
  ctx: SignedInContext,
  { surveyId }: { readonly surveyId: string },
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  return inTransaction(db, async (tx) => {
    await lockRow(tx, "surveys", surveyId);
    const row = await findSurveyRow(tx, surveyId);
    if (row === undefined) throw new AppError("not-found");
    const loaded = await loadEventSurveys(tx, row.event_id, isoNow(clock));
    const survey = loaded?.surveys.find((one) => one.row.id === surveyId);
    if (survey?.state !== "open") throw new AppError("survey-not-open");
    const today = todayIn(clock);
    if (row.reminded_on === today) throw new AppError("survey-reminded-today");
    const all = loaded?.surveys.map((one) => one.row.id) ?? [surveyId];
    await markSurvey(tx, all, { reminded_on: today });
    await enqueueSurveyMail(ctx.platform, tx, { eventId: row.event_id, remindOn: today });
    await audit(ctx, tx, {
      action: "events.remind-of-survey",
      subject: { kind: "event", id: row.event_id },
      scope: { kind: "event", id: row.event_id },
      change: { surveyId },
    });
    return { done: true as const };
  });
}

async function enqueueSurveyMail(
  { outbox }: Pick<Platform, "outbox">,
  tx: Db,
  payload: SurveyMail,
): Promise<void> {
  await outbox.enqueue(tx, { topic: surveyMailTopic, payload: { ...payload } });
}

/** Queues the mails of a batch of participants and the batch after it: those who can answer an open survey and have not. */
export async function deliverSurveyMail(platform: Platform, payload: Record<string, unknown>): Promise<void> {
  const mail = surveyMail.parse(payload);
  const { eventId, remindOn, after = "" } = mail;
  const loaded = await loadEventSurveys(platform.db, eventId, isoNow(platform.clock));
  if (loaded === undefined) return;
  await inTransaction(platform.db, async (tx) => {
    const ids = (await listUnanswered(tx, loaded)).filter((id) => id > after).slice(0, peopleAtOnce);
    const cause =
      remindOn === null
        ? ({ kind: "survey" } as const)
        : ({ kind: "survey-reminder", on: remindOn } as const);
    for (const participantId of ids) await enqueueParticipantMail(platform, tx, { participantId, cause });
    const last = ids.at(-1);
    if (ids.length === peopleAtOnce && last !== undefined)
      await enqueueSurveyMail(platform, tx, { ...mail, after: last });
  });
}

async function listUnanswered(tx: Db, { event, surveys }: EventSurveys): Promise<string[]> {
  const eligible = await loadEligible(tx, event.id);
  const asked = new Set<string>();
  for (const { row, state } of surveys) {
    if (state !== "open") continue;
    const turnout = await listTurnout(tx, row.id);
    for (const id of eligible(row.session_id)) if (!turnout.has(id)) asked.add(id);
  }
  return [...asked].toSorted();
}
