import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { EventScope } from "../policy.ts";
import { type EventIds, isSpent } from "./held/repository.ts";
import type { EventErasuresTable } from "./tables.ts";

/** Bound values of one statement stay well under what the databases take. */
const rowsAtOnce = 500;

/** What the rule needs to know of an event. */
export interface ErasureEvent {
  readonly id: string;
  readonly title: string;
  readonly ends_at: string;
  readonly cancelled_at: string | null;
  readonly erase_contact_days: number;
  readonly erase_sensitive_days: number;
  readonly erase_answers_days: number;
  readonly erase_attendance_days: number;
}

export async function listErasureEvents(db: Db, ids: readonly string[]): Promise<Map<string, ErasureEvent>> {
  const found = new Map<string, ErasureEvent>();
  for (let n = 0; n < ids.length; n += rowsAtOnce) {
    const rows = await db
      .selectFrom("events")
      .select([
        "id",
        "title",
        "ends_at",
        "cancelled_at",
        "erase_contact_days",
        "erase_sensitive_days",
        "erase_answers_days",
        "erase_attendance_days",
      ])
      .where("id", "in", ids.slice(n, n + rowsAtOnce))
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** The days that each question of the form promises. */
export async function listQuestionDays(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let n = 0; n < ids.length; n += rowsAtOnce) {
    const rows = await db
      .selectFrom("event_questions")
      .select(["id", "erase_days"])
      .where("id", "in", ids.slice(n, n + rowsAtOnce))
      .execute();
    for (const row of rows) found.set(row.id, row.erase_days);
  }
  return found;
}

/** The events that somebody runs or organises. */
export async function listRunEventIds(db: Db, { runs, organises }: EventScope): Promise<string[]> {
  const ids = new Set(organises);
  for (const { kind, id } of runs) {
    const rows = await db
      .selectFrom("event_owners")
      .select("event_id")
      .where("owner_kind", "=", kind)
      .where("owner_id", "=", id)
      .where("accepted_at", "is not", null)
      .execute();
    for (const row of rows) ids.add(row.event_id);
  }
  return [...ids];
}

export async function insertProof(tx: Db, row: EventErasuresTable): Promise<void> {
  await tx.insertInto("event_erasures").values(row).execute();
}

export type ProofRow = EventErasuresTable & { readonly title: string };

/** The newest proofs before the key, one more than the page holds. */
export async function listProofs(
  db: Db,
  eventIds: EventIds,
  { before, size }: { before: string | undefined; size: number },
): Promise<ProofRow[]> {
  if (eventIds?.length === 0) return [];
  let query = db
    .selectFrom("event_erasures as x")
    .innerJoin("events as e", "e.id", "x.event_id")
    .selectAll("x")
    .select("e.title")
    .orderBy("x.id", "desc")
    .limit(size + 1);
  if (eventIds !== undefined) query = query.where("x.event_id", "in", [...eventIds]);
  if (before !== undefined) query = query.where("x.id", "<", before);
  return query.execute();
}

const countOf = (result: { numAffectedRows?: bigint | undefined }): number =>
  Number(result.numAffectedRows ?? 0n);

/** Diet and needs of access. */
export async function eraseSensitive(tx: Db, eventId: string): Promise<number> {
  return countOf(await sql`delete from participant_sensitive where event_id = ${eventId}`.execute(tx));
}

/** What was answered to one question of the form. */
export async function eraseAnswers(tx: Db, eventId: string, questionId: string): Promise<number> {
  return countOf(
    await sql`delete from participant_answers where event_id = ${eventId} and question_id = ${questionId}`.execute(
      tx,
    ),
  );
}

/** What was written in words after the event. */
export async function eraseWrittenAnswers(tx: Db, eventId: string): Promise<number> {
  return countOf(
    await sql`delete from survey_answers where is_words = 1
      and survey_id in (select id from surveys where event_id = ${eventId})`.execute(tx),
  );
}

/** The people whose accounts are behind an event's registrations. */
const peopleOf = (eventId: string) => sql`(
  select person_id from event_participants where event_id = ${eventId} and person_id is not null
  union select registered_by from event_registrations where event_id = ${eventId} and registered_by is not null)`;

/** The audit trail keeps what was done, and forgets who of the participants did it, and its details. */
export async function forgetInAudit(tx: Db, eventId: string): Promise<number> {
  return countOf(
    await sql`update audit_entries set change = '{}',
        session_ref = case when actor_id in ${peopleOf(eventId)} then null else session_ref end,
        actor_id = case when actor_id in ${peopleOf(eventId)} then null else actor_id end
      where subject_kind in ('registration', 'participant') and (
        subject_id in (select id from event_registrations where event_id = ${eventId})
        or subject_id in (select id from event_participants where event_id = ${eventId}))`.execute(tx),
  );
}

/** Name, address, job, account and the secret address of everybody: seated, waiting, declined and cancelled. */
export async function eraseContact(tx: Db, eventId: string, at: string): Promise<number> {
  const mailings = await sql`delete from event_mailings where participant_id in (
    select id from event_participants where event_id = ${eventId})`.execute(tx);
  const participants = await sql`update event_participants set name = null, sort_name = null, email = null,
      title = null, person_id = null, secret_hash = null, shows_to_participants = 0, shows_to_public = 0,
      erased_at = ${at}
    where event_id = ${eventId} and erased_at is null`.execute(tx);
  const registrations = await sql`update event_registrations set registered_by = null, override_reason = null
    where event_id = ${eventId} and (registered_by is not null or override_reason is not null)`.execute(tx);
  return countOf(mailings) + countOf(participants) + countOf(registrations);
}

/** The ids of an event's participants, to find what waits to be sent to them. */
export async function listParticipantIds(tx: Db, eventId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom("event_participants")
    .select("id")
    .where("event_id", "=", eventId)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Mail to participants that is not delivered, or was given up. */
export function listWaitingMails(tx: Db, topic: string): Promise<{ id: string; payload: string }[]> {
  return tx
    .selectFrom("outbox_messages")
    .select(["id", "payload"])
    .where("topic", "=", topic)
    .where("delivered_at", "is", null)
    .execute();
}

export async function deleteMessages(tx: Db, ids: readonly string[]): Promise<void> {
  for (let n = 0; n < ids.length; n += rowsAtOnce)
    await tx
      .deleteFrom("outbox_messages")
      .where("id", "in", ids.slice(n, n + rowsAtOnce))
      .execute();
}

/** A delivered mail's message says to whom and when: nobody needs it. */
export async function deleteDelivered(db: Db, topic: string): Promise<void> {
  await db
    .deleteFrom("outbox_messages")
    .where("topic", "=", topic)
    .where("delivered_at", "is not", null)
    .execute();
}

/** Who was where, who answered, who waited; and the rows of those of whom nothing else is left. */
export async function eraseAttendance(tx: Db, eventId: string): Promise<number> {
  const ofEvent = sql`(select id from event_participants where event_id = ${eventId})`;
  const runs = sql`(select id from waiting_runs where event_id = ${eventId})`;
  const steps = [
    sql`delete from check_in_actions where event_id = ${eventId}`,
    sql`delete from survey_turnouts where survey_id in (select id from surveys where event_id = ${eventId})`,
    sql`delete from session_seats where participant_id in ${ofEvent}`,
    sql`delete from waiting_run_outcomes where run_id in ${runs}`,
    sql`delete from event_participants as p where p.event_id = ${eventId} and ${isSpent(sql`p`)}`,
  ];
  let rows = 0;
  for (const step of steps) rows += countOf(await step.execute(tx));
  await sql`delete from waiting_runs where event_id = ${eventId}`.execute(tx);
  await sql`delete from event_registrations where event_id = ${eventId}
    and not exists (select 1 from event_participants p where p.registration_id = event_registrations.id)`.execute(
    tx,
  );
  return rows;
}
