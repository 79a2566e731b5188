import type { saveQuestionsInput } from "@rammevaerk/contracts/event-programme";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { getEventRow, updateEventRow } from "../repository.ts";
import type { EventQuestionsTable } from "../tables.ts";
import { deleteQuestions, listAnsweredQuestions, listQuestionRows, saveQuestionRows } from "./repository.ts";

type Input = z.output<typeof saveQuestionsInput>;

/**
 * Puts questions in the place of those that the form had. One that somebody has answered stays what it was asked as: of
 * the same kind, for the same purpose, and kept no longer than was promised.
 * @throws AppError changed-meanwhile; question-in-use; input-invalid for a choice without options, or an id that stands
 * twice; event-status-wrong for a cancelled event
 */
export async function saveQuestions(
  ctx: SignedInContext,
  { eventId, version, questions }: Input,
): Promise<{ eventId: string; version: number }> {
  checkQuestions(questions);
  const now = isoNow(ctx.platform.clock);
  const after = questions.map((question, position) => describeQuestion(eventId, question, position));
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status } = await getEventRow(tx, eventId);
    if (status === "cancelled") throw new AppError("event-status-wrong", { status });
    const next = await updateEventRow(tx, { id: eventId, version }, { changed_at: now });
    const before = await listQuestionRows(tx, eventId);
    await checkAnswered(tx, before, after);
    await saveQuestionRows(tx, eventId, after);
    const kept = new Set(after.map((question) => question.id));
    await deleteQuestions(
      tx,
      before.map((question) => question.id).filter((id) => !kept.has(id)),
    );
    const change = { questions: after.length };
    await auditEvent(ctx, tx, { action: "events.save-questions", eventId, change });
    return { eventId, version: next };
  });
}

function checkQuestions(questions: Input["questions"]): void {
  for (const [index, { id, kind, options }] of questions.entries()) {
    const isChoice = kind === "choice" || kind === "choices";
    if (isChoice && new Set(options).size < 2)
      throw new AppError(
        "input-invalid",
        {},
        { [`questions.${index}.options`]: { code: "too-small", limit: 2 } },
      );
    if (questions.findIndex((other) => other.id === id) !== index)
      throw new AppError("input-invalid", {}, { [`questions.${index}.id`]: { code: "unknown-choice" } });
  }
}

/** A question as it is stored. */
export function describeQuestion(
  eventId: string,
  question: Input["questions"][number],
  position: number,
): EventQuestionsTable {
  return {
    id: question.id,
    event_id: eventId,
    position,
    kind: question.kind,
    label: question.label,
    options: JSON.stringify([...new Set(question.options)]),
    is_required: question.isRequired ? 1 : 0,
    purpose: question.purpose,
    erase_days: question.eraseDays,
  };
}

async function checkAnswered(
  tx: Db,
  before: readonly EventQuestionsTable[],
  after: readonly EventQuestionsTable[],
): Promise<void> {
  const next = new Map(after.map((question) => [question.id, question]));
  const altered = before.filter((question) => {
    const now = next.get(question.id);
    return (
      now === undefined ||
      now.kind !== question.kind ||
      now.purpose !== question.purpose ||
      now.erase_days > question.erase_days
    );
  });
  const answered = await listAnsweredQuestions(
    tx,
    altered.map((question) => question.id),
  );
  const refused = altered.find((question) => answered.has(question.id));
  if (refused !== undefined) throw new AppError("question-in-use", { label: refused.label });
}
