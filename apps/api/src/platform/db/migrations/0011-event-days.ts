import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createCheckInTables(db);
  await createSurveyTables(db);
}

async function createCheckInTables(db: Kysely<never>): Promise<void> {
  /** What was done at a check-in desk, undone things as well: nothing is changed or removed until erasure. */
  await db.schema
    .createTable("check_in_actions")
    /** Made by the device, so that an action that is sent twice is one. */
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("participant_id", "text", (c) => c.notNull().references("event_participants.id"))
    .addColumn("session_id", "text")
    .addColumn("day", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    /** When it was done, and when it reached the server. */
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("recorded_by", "text", (c) => c.references("people.id"))
    .execute();
  await db.schema
    .createIndex("check_in_actions_by_event")
    .on("check_in_actions")
    .columns(["event_id", "participant_id", "id"])
    .execute();
}

/**
 * Who answered and what was answered lie in two tables without a link. Neither has a row number or a time, so that the order
 * in which people answered is not kept: on SQLite both are stored in the order of their keys, of which the answers' are drawn
 * at random.
 */
async function createSurveyTables(db: Kysely<never>): Promise<void> {
  const inKeyOrder = isPostgres(db as never) ? sql`` : sql`without rowid`;
  await db.schema
    .createTable("surveys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("session_id", "text")
    /** As JSON: they stay as they are once somebody has answered. */
    .addColumn("questions", "text", (c) => c.notNull())
    .addColumn("closes_days", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    /** The days on which those who can answer were asked, and reminded last. */
    .addColumn("asked_on", "text")
    .addColumn("reminded_on", "text")
    /** Kept when those who could answer are erased. */
    .addColumn("invited", "integer")
    .addColumn("answered", "integer")
    .execute();
  await sql`create unique index surveys_once on surveys (event_id, coalesce(session_id, ''))`.execute(db);

  await db.schema
    .createTable("survey_turnouts")
    .addColumn("survey_id", "text", (c) => c.notNull().references("surveys.id"))
    .addColumn("participant_id", "text", (c) => c.notNull().references("event_participants.id"))
    .addPrimaryKeyConstraint("survey_turnouts_pk", ["survey_id", "participant_id"])
    .modifyEnd(inKeyOrder)
    .execute();
  await db.schema
    .createIndex("survey_turnouts_by_participant")
    .on("survey_turnouts")
    .columns(["participant_id", "survey_id"])
    .execute();

  await db.schema
    .createTable("survey_answers")
    /** Drawn at random, not by the time. */
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("survey_id", "text", (c) => c.notNull().references("surveys.id"))
    .addColumn("question_id", "text", (c) => c.notNull())
    .addColumn("answer", "text", (c) => c.notNull())
    /** Words may tell who wrote them, so they are erased; marks and choices stay as numbers. */
    .addColumn("is_words", "integer", (c) => c.notNull())
    .addColumn("answered_on", "text", (c) => c.notNull())
    /** Let out with four others' or when the survey is over. */
    .addColumn("is_shown", "integer", (c) => c.notNull())
    .modifyEnd(inKeyOrder)
    .execute();
  await db.schema
    .createIndex("survey_answers_by_question")
    .on("survey_answers")
    .columns(["survey_id", "question_id", "id"])
    .execute();
}
