import { setImmediate as nextTurn } from "node:timers/promises";
import type { ErasureClass } from "@rammevaerk/domain/events";
import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { todayIn } from "../../platform/today.ts";
import { keepAttendance } from "../attendance/count-attendance.ts";
import { participantMailTopic } from "../messages/index.ts";
import { closeSurveys } from "../surveys/close-surveys.ts";
import { type Held, listHeld } from "./held/list-held.ts";
import {
  deleteDelivered,
  deleteMessages,
  eraseAnswers,
  eraseAttendance,
  eraseContact,
  eraseSensitive,
  eraseWrittenAnswers,
  forgetInAudit,
  insertProof,
  listParticipantIds,
  listWaitingMails,
} from "./repository.ts";

/** What erasing needs of the platform; a restored backup has no kept mails. */
export type Erasing = Pick<Platform, "db" | "clock"> & { readonly mailer?: Platform["mailer"] };

/** The order matters: a participant's row goes with attendance, once the rest of it has gone. */
const order: readonly ErasureClass[] = ["sensitive", "answers", "contact", "attendance"];

/**
 * Erases what is due today or was before, one class of one event at a time, and leaves a proof of each. Safe to run at any
 * time, twice, and by two servers at once: what is gone is gone, and has its proof. What fails at one event does not keep
 * the rest from going; it is thrown when all was tried.
 */
export async function eraseDue(
  erasing: Erasing,
  eventIds?: readonly string[],
): Promise<{ class: ErasureClass; rows: number }[]> {
  const { db, clock } = erasing;
  const total = new Map<ErasureClass, number>();
  const listDue = async (): Promise<Held[]> =>
    (await listHeld(db, eventIds)).filter(({ dueOn }) => dueOn <= todayIn(clock));
  const faults: unknown[] = [];
  const isAnyDue = (await listDue()).length > 0;
  for (const step of isAnyDue ? order : []) {
    for (const held of await listDue()) {
      if (held.class !== step) continue;
      try {
        total.set(step, (total.get(step) ?? 0) + (await eraseOne(erasing, held)));
      } catch (fault) {
        faults.push(fault);
      }
      await nextTurn();
    }
  }
  await deleteDelivered(db, participantMailTopic);
  if (faults.length > 0) throw faults[0];
  return [...total].map(([name, rows]) => ({ class: name, rows }));
}

async function eraseOne({ db, clock, mailer }: Erasing, held: Held): Promise<number> {
  const { event, dueOn } = held;
  const at = isoNow(clock);
  if (held.class === "contact") await mailer?.forgetKeptAbout(event.id);
  return inTransaction(db, async (tx) => {
    const rows = await eraseClass(tx, held, at);
    if (rows > 0)
      await insertProof(tx, {
        id: createId(),
        event_id: event.id,
        class: held.class,
        due_on: dueOn,
        erased_at: at,
        rows,
      });
    return rows;
  });
}

async function eraseClass(tx: Db, held: Held, at: string): Promise<number> {
  const { id } = held.event;
  switch (held.class) {
    case "sensitive":
      return eraseSensitive(tx, id);
    case "answers":
      return held.questionId === null ? eraseWrittenAnswers(tx, id) : eraseAnswers(tx, id, held.questionId);
    case "contact":
      await forgetWaitingMails(tx, id);
      await forgetInAudit(tx, id);
      return eraseContact(tx, id, at);
    case "attendance":
      await keepAttendance(tx, id);
      await closeSurveys(tx, id);
      return eraseAttendance(tx, id);
  }
}

async function forgetWaitingMails(tx: Db, eventId: string): Promise<void> {
  const participants = await listParticipantIds(tx, eventId);
  const waiting = await listWaitingMails(tx, participantMailTopic);
  const about = waiting.filter(({ payload }) => {
    const { participantId } = JSON.parse(payload) as { participantId?: string };
    return participantId !== undefined && participants.has(participantId);
  });
  await deleteMessages(
    tx,
    about.map(({ id }) => id),
  );
}
