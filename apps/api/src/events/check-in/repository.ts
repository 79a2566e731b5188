import {
  type CheckInAction,
  calculateAttendance,
  type EventStatus,
  type RegistrationState,
  type SeatPoolKind,
} from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import type { CheckInActionsTable } from "./tables.ts";

/** Bound values of one statement stay well under what the databases take. */
const rowsAtOnce = 500;

/** What a check-in desk needs to know of an event. */
export interface CheckInEvent {
  readonly id: string;
  readonly title: string;
  readonly status: EventStatus;
  readonly starts_local: string;
  readonly ends_local: string;
  readonly ends_at: string;
  readonly cancelled_at: string | null;
  readonly erase_attendance_days: number;
}

export async function findCheckInEvent(db: Db, eventId: string): Promise<CheckInEvent | undefined> {
  return db
    .selectFrom("events")
    .select([
      "id",
      "title",
      "status",
      "starts_local",
      "ends_local",
      "ends_at",
      "cancelled_at",
      "erase_attendance_days",
    ])
    .where("id", "=", eventId)
    .executeTakeFirst();
}

export interface CheckInSession {
  readonly id: string;
  readonly title: string;
  readonly starts_local: string;
  readonly ends_local: string;
}

export function listCheckInSessions(db: Db, eventId: string): Promise<CheckInSession[]> {
  return db
    .selectFrom("event_sessions")
    .select(["id", "title", "starts_local", "ends_local"])
    .where("event_id", "=", eventId)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}

/** A participant as a check-in desk may see one. */
export interface ExpectedParticipant {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly organisation: string | null;
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
}

/** Those with a seat and those who wait for one, by name. */
export async function listExpected(db: Db, eventId: string): Promise<ExpectedParticipant[]> {
  const rows = await db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .select(["p.id", "p.name", "p.sort_name", "o.name as organisation", "r.pool", "r.state"])
    .where("p.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .where("r.state", "in", ["seated", "offered", "waiting"])
    .orderBy("p.sort_name")
    .orderBy("p.id")
    .execute();
  return rows.flatMap(({ name, sort_name, ...row }) =>
    name === null || sort_name === null ? [] : [{ ...row, name, sort_name }],
  );
}

/** The whole log of an event, or what was done with one participant. */
export function listCheckInActions(
  db: Db,
  eventId: string,
  participantId?: string,
): Promise<CheckInActionsTable[]> {
  let query = db.selectFrom("check_in_actions").selectAll().where("event_id", "=", eventId);
  if (participantId !== undefined) query = query.where("participant_id", "=", participantId);
  return query.execute();
}

/** What recording an action asks of the participants it names; those who left are among them. */
export interface NamedParticipant {
  readonly id: string;
  readonly event_id: string;
  readonly registration_id: string;
  readonly state: RegistrationState;
  readonly pool: SeatPoolKind;
  readonly withdrawn_at: string | null;
}

export async function listNamedParticipants(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, NamedParticipant>> {
  const found = new Map<string, NamedParticipant>();
  for (let n = 0; n < ids.length; n += rowsAtOnce) {
    const rows = await db
      .selectFrom("event_participants as p")
      .innerJoin("event_registrations as r", "r.id", "p.registration_id")
      .select(["p.id", "p.event_id", "p.registration_id", "r.state", "r.pool", "p.withdrawn_at"])
      .where("p.id", "in", ids.slice(n, n + rowsAtOnce))
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** Which actions are stored already, with the event each belongs to. */
export async function listKnownActions(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { event_id: string; participant_id: string }>> {
  const rows = await db
    .selectFrom("check_in_actions")
    .select(["id", "event_id", "participant_id"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Stores actions; one that another server stored meanwhile is passed over. */
export async function insertCheckInActions(tx: Db, rows: readonly CheckInActionsTable[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto("check_in_actions")
    .values([...rows])
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Somebody who can show a ticket. */
export interface TicketHolder {
  readonly id: string;
  readonly event_id: string;
  readonly name: string | null;
  readonly person_id: string | null;
}

const ticketColumns = ["p.id", "p.event_id", "p.name", "p.person_id"] as const;

/** The seated participants whom a person is or signed up; the person first. */
export async function listTicketHolders(
  db: Db,
  { eventId, personId }: { eventId: string; personId: string },
): Promise<TicketHolder[]> {
  const rows = await db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(ticketColumns)
    .where("p.event_id", "=", eventId)
    .where("r.state", "=", "seated")
    .where("p.withdrawn_at", "is", null)
    .where((eb) => eb.or([eb("p.person_id", "=", personId), eb("r.registered_by", "=", personId)]))
    .orderBy("p.id")
    .execute();
  return rows.toSorted((a, b) => Number(b.person_id === personId) - Number(a.person_id === personId));
}

/** The seated participant whose own address it is. */
export function findTicketHolder(db: Db, secretHash: string): Promise<TicketHolder | undefined> {
  return db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(ticketColumns)
    .where("p.secret_hash", "=", secretHash)
    .where("r.state", "=", "seated")
    .where("p.withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** One stored action. */
export function findCheckInAction(
  db: Db,
  id: string,
): Promise<{ event_id: string; participant_id: string } | undefined> {
  return db
    .selectFrom("check_in_actions")
    .select(["event_id", "participant_id"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Which of these participants were checked in and not undone, for any day or session. */
export async function listWhoCame(db: Db, eventId: string): Promise<Set<string>> {
  const log = await listCheckInActions(db, eventId);
  return new Set(
    calculateAttendance(log.map(toAction)).flatMap(({ kind, participantId }) =>
      kind === "in" ? participantId : [],
    ),
  );
}

/** A stored action as the domain knows it. */
export function toAction({
  id,
  participant_id,
  session_id,
  day,
  kind,
  at,
}: CheckInActionsTable): CheckInAction {
  return { id, participantId: participant_id, sessionId: session_id, day, kind, at };
}

/** What was done at check-in desks with the participants that a person is. */
export function listCheckInsOf(
  db: Db,
  personId: string,
): Promise<{ event: string; day: string; session: string | null; kind: string; at: string }[]> {
  return db
    .selectFrom("check_in_actions as c")
    .innerJoin("event_participants as p", "p.id", "c.participant_id")
    .innerJoin("events as e", "e.id", "c.event_id")
    .leftJoin("event_sessions as s", "s.id", "c.session_id")
    .select(["e.title as event", "c.day", "s.title as session", "c.kind", "c.at"])
    .where("p.person_id", "=", personId)
    .orderBy("c.at")
    .orderBy("c.id")
    .execute();
}

/** The events whose surveys a person has answered; when and what is not stored. */
export async function listSurveysAnsweredBy(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("survey_turnouts as t")
    .innerJoin("event_participants as p", "p.id", "t.participant_id")
    .innerJoin("events as e", "e.id", "p.event_id")
    .select("e.title")
    .where("p.person_id", "=", personId)
    .orderBy("e.starts_at")
    .execute();
  return rows.map(({ title }) => title);
}

/** Forgets who stood at the desk. */
export async function forgetDesk(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable("check_in_actions")
    .set({ recorded_by: null })
    .where("recorded_by", "=", personId)
    .execute();
}
