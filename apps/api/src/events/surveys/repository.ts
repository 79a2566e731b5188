import type { EventStatus } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import type { SurveyAnswersTable, SurveysTable } from "./tables.ts";

/** What the rules of surveys need to know of the event. */
export interface SurveyEvent {
  readonly id: string;
  readonly title: string;
  readonly status: EventStatus;
  readonly ends_at: string;
  readonly cancelled_at: string | null;
  readonly erase_contact_days: number;
  readonly erase_attendance_days: number;
}

const eventColumns = [
  "id",
  "title",
  "status",
  "ends_at",
  "cancelled_at",
  "erase_contact_days",
  "erase_attendance_days",
] as const;

export function findSurveyEvent(db: Db, eventId: string): Promise<SurveyEvent | undefined> {
  return db.selectFrom("events").select(eventColumns).where("id", "=", eventId).executeTakeFirst();
}

export interface SurveySession {
  readonly id: string;
  readonly title: string;
  readonly ends_at: string;
}

/** The sessions of an event as the programme is now, in its order. */
export function listSurveySessions(db: Db, eventId: string): Promise<SurveySession[]> {
  return db
    .selectFrom("event_sessions")
    .select(["id", "title", "ends_at"])
    .where("event_id", "=", eventId)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}

export function listSurveyRows(db: Db, eventId: string): Promise<SurveysTable[]> {
  return db.selectFrom("surveys").selectAll().where("event_id", "=", eventId).orderBy("id").execute();
}

export function findSurveyRow(db: Db, surveyId: string): Promise<SurveysTable | undefined> {
  return db.selectFrom("surveys").selectAll().where("id", "=", surveyId).executeTakeFirst();
}

/** Every survey of published events that has not been asked about, or has answers to be let out. */
export async function listSurveysInHand(db: Db): Promise<SurveysTable[]> {
  return db
    .selectFrom("surveys as s")
    .innerJoin("events as e", "e.id", "s.event_id")
    .selectAll("s")
    .where((eb) =>
      eb.or([
        eb.and([eb("s.asked_on", "is", null), eb("e.status", "=", "published")]),
        eb.exists(
          eb
            .selectFrom("survey_answers as a")
            .select("a.id")
            .whereRef("a.survey_id", "=", "s.id")
            .where("a.is_shown", "=", 0),
        ),
      ]),
    )
    .orderBy("s.id")
    .execute();
}

export async function insertSurvey(tx: Db, row: SurveysTable): Promise<void> {
  await tx.insertInto("surveys").values(row).execute();
}

/** Changes a survey when it is still in that version. Answers whether it was. */
export async function updateSurvey(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: { questions: string; closes_days: number },
): Promise<boolean> {
  const result = await tx
    .updateTable("surveys")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function markSurvey(
  tx: Db,
  surveyIds: readonly string[],
  values: Partial<Pick<SurveysTable, "asked_on" | "reminded_on" | "invited" | "answered">>,
): Promise<void> {
  await tx
    .updateTable("surveys")
    .set(values)
    .where("id", "in", [...surveyIds])
    .execute();
}

export async function deleteSurvey(tx: Db, surveyId: string): Promise<void> {
  await tx.deleteFrom("surveys").where("id", "=", surveyId).execute();
}

/** Those who had a seat and did not leave; the ones of a person, or of somebody's own address. */
export async function listSeatedIds(
  db: Db,
  eventId: string,
  whose: { personId?: string; secretHash?: string } = {},
): Promise<string[]> {
  let query = db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select("p.id")
    .where("p.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .where("r.state", "=", "seated")
    .orderBy("p.id");
  if (whose.personId !== undefined) query = query.where("p.person_id", "=", whose.personId);
  if (whose.secretHash !== undefined) query = query.where("p.secret_hash", "=", whose.secretHash);
  return (await query.execute()).map(({ id }) => id);
}

/** The event of somebody's own address. */
export async function findEventIdBySecret(db: Db, secretHash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("event_participants")
    .select("event_id")
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
  return row?.event_id;
}

export async function listTurnout(db: Db, surveyId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("survey_turnouts")
    .select("participant_id")
    .where("survey_id", "=", surveyId)
    .execute();
  return new Set(rows.map((row) => row.participant_id));
}

/** How many have answered each survey of an event. */
export async function countTurnouts(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("survey_turnouts as t")
    .innerJoin("surveys as s", "s.id", "t.survey_id")
    .select((eb) => ["t.survey_id", eb.fn.countAll<number>().as("count")])
    .where("s.event_id", "=", eventId)
    .groupBy("t.survey_id")
    .execute();
  return new Map(rows.map((row) => [row.survey_id, row.count]));
}

export async function insertTurnout(tx: Db, surveyId: string, participantId: string): Promise<void> {
  await tx
    .insertInto("survey_turnouts")
    .values({ survey_id: surveyId, participant_id: participantId })
    .execute();
}

/** Stores answers in the order of their random ids. */
export async function insertAnswers(tx: Db, rows: readonly SurveyAnswersTable[]): Promise<void> {
  const shuffled = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const row of shuffled) await tx.insertInto("survey_answers").values(row).execute();
}

/**
 * Lets the answers of a survey out that were held back. They are taken away and written anew in the order of their random
 * ids, so that neither their place in the file nor the transaction that wrote them tells which belong together or to whom.
 */
export async function showAnswers(tx: Db, surveyId: string): Promise<void> {
  const held = await tx
    .deleteFrom("survey_answers")
    .where("survey_id", "=", surveyId)
    .where("is_shown", "=", 0)
    .returningAll()
    .execute();
  await insertAnswers(
    tx,
    held.map((row) => ({ ...row, is_shown: 1 })),
  );
}

/** The answers that may be shown, by question. */
export async function listShownAnswers(db: Db, surveyId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("survey_answers")
    .select(["question_id", "answer"])
    .where("survey_id", "=", surveyId)
    .where("is_shown", "=", 1)
    .orderBy("id")
    .execute();
  const byQuestion = Map.groupBy(rows, (row) => row.question_id);
  return new Map([...byQuestion].map(([id, all]) => [id, all.map(({ answer }) => answer)]));
}
