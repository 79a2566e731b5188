import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import type { EventQuestionsTable } from "../tables.ts";

export function listQuestionRows(db: Db, eventId: string): Promise<EventQuestionsTable[]> {
  return db
    .selectFrom("event_questions")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
}

/** The questions among these that somebody has answered. */
export async function listAnsweredQuestions(tx: Db, questionIds: readonly string[]): Promise<Set<string>> {
  if (questionIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom("participant_answers")
    .select("question_id")
    .where("question_id", "in", questionIds)
    .groupBy("question_id")
    .execute();
  return new Set(rows.map((row) => row.question_id));
}

/**
 * Stores questions: one that is there by its id is changed, a new one is added.
 * @throws AppError input-invalid when an id is that of another event's question
 */
export async function saveQuestionRows(
  tx: Db,
  eventId: string,
  rows: readonly EventQuestionsTable[],
): Promise<void> {
  if (rows.length === 0) return;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("event_questions")
    .values([...rows])
    .onConflict((c) =>
      c
        .column("id")
        .doUpdateSet((eb) => ({
          position: eb.ref("excluded.position"),
          kind: eb.ref("excluded.kind"),
          label: eb.ref("excluded.label"),
          options: eb.ref("excluded.options"),
          is_required: eb.ref("excluded.is_required"),
          purpose: eb.ref("excluded.purpose"),
          erase_days: eb.ref("excluded.erase_days"),
        }))
        .where("event_questions.event_id", "=", eventId),
    )
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows ?? 0) !== rows.length) throw new AppError("input-invalid");
}

export async function deleteQuestions(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("event_questions").where("id", "in", ids).execute();
}
