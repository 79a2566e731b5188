import type { HeldSeats, Party, SeatPoolKind, Share } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import { isPostgres } from "../../../platform/db/dialect.ts";
import { queryText } from "../../../platform/db/query-text.ts";
import type { EventParticipantsTable, EventRegistrationsTable, EventSharesTable } from "../../tables.ts";
import { type HeldRow, toHeldSeats } from "./held-seats.ts";
import type { SeatingEvent } from "./seating-event.ts";
import { toShares } from "./to-shares.ts";

/** Bound values of one statement stay well under what the databases take. */
const rowsAtOnce = 500;

const selectEvent = `select id, status, format, capacity, online_capacity, group_policy, max_group, offer_hours,
  takes_registrations, registration_opens_at, registration_closes_at, starts_at, ends_at, asks_diet, asks_access, version,
  (select count(*) from event_shares s where s.event_id = events.id) as shares
  from events where id = ?`;

/** Reads an event without holding it: for what only looks. */
export async function findSeatingEvent(db: Db, eventId: string): Promise<SeatingEvent | undefined> {
  const [event] = await queryText<SeatingEvent>(db, { text: selectEvent, values: [eventId] });
  return event;
}

/**
 * Reads an event and holds it until the transaction ends: whoever else gives out its seats waits. This is the guard
 * against overbooking. SQLite has one writer at a time and needs none besides the transaction.
 */
export async function lockEvent(tx: Db, eventId: string): Promise<SeatingEvent | undefined> {
  const lock = isPostgres(tx) ? " for no key update" : "";
  const [event] = await queryText<SeatingEvent>(tx, { text: selectEvent + lock, values: [eventId] });
  return event;
}

/** The seats that are held in a pool, summed by where people come from. */
export async function listHeldSeats(db: Db, eventId: string, pool: SeatPoolKind): Promise<HeldSeats[]> {
  const rows = await queryText<HeldRow>(db, {
    text: `select r.organisation_id, o.kind, count(*) as size from event_registrations r
      join event_participants p on p.registration_id = r.id and p.withdrawn_at is null
      left join organisations o on o.id = r.organisation_id
      where r.event_id = ? and r.pool = ? and r.state in ('seated', 'offered')
      group by r.organisation_id, o.kind`,
    values: [eventId, pool],
  });
  return rows.map(toHeldSeats);
}

/** Those who wait in a pool, in the order of the queue. */
export async function listWaitingParties(db: Db, eventId: string, pool: SeatPoolKind): Promise<Party[]> {
  const rows = await queryText<HeldRow & { id: string }>(db, {
    text: `select r.id, r.organisation_id, o.kind,
        (select count(*) from event_participants p where p.registration_id = r.id and p.withdrawn_at is null) as size
      from event_registrations r left join organisations o on o.id = r.organisation_id
      where r.event_id = ? and r.pool = ? and r.state = 'waiting'
      order by r.queue_number`,
    values: [eventId, pool],
  });
  return rows.map((row) => ({ id: row.id, ...toHeldSeats(row) }));
}

/** The shares of an event, which are of its seats on site. */
export async function listShares(db: Db, eventId: string): Promise<Share[]> {
  const rows = await queryText<Omit<EventSharesTable, "event_id">>(db, {
    text: "select id, organisation_id, organisation_kind, seats, returns_on from event_shares where event_id = ? order by id",
    values: [eventId],
  });
  return rows.flatMap(toShares);
}

/** The number that the next in a pool's queue gets, and how many wait now. */
export async function findQueueEnd(
  tx: Db,
  eventId: string,
  pool: SeatPoolKind,
): Promise<{ next: number; waiting: number }> {
  const [row] = await queryText<{ last: number | null; waiting: number }>(tx, {
    text: `select
      (select max(queue_number) from event_registrations where event_id = ? and pool = ? and queue_number is not null) as last,
      (select count(*) from event_registrations where event_id = ? and pool = ? and state = 'waiting') as waiting`,
    values: [eventId, pool, eventId, pool],
  });
  return { next: (row?.last ?? 0) + 1, waiting: row?.waiting ?? 0 };
}

export async function insertRegistration(tx: Db, row: EventRegistrationsTable): Promise<void> {
  await insertRows(tx, "event_registrations", [{ ...row }]);
}

export async function insertParticipants(tx: Db, rows: readonly EventParticipantsTable[]): Promise<void> {
  await insertRows(
    tx,
    "event_participants",
    rows.map((row) => ({ ...row })),
  );
}

/** Rows of the same columns in one statement, whose text is the same each time: these are written in every burst. */
async function insertRows(
  tx: Db,
  table: "event_registrations" | "event_participants",
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const places = `(${columns.map(() => "?").join(", ")})`;
  await queryText(tx, {
    text: `insert into ${table} (${columns.join(", ")}) values ${rows.map(() => places).join(", ")}`,
    values: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  });
}

/** What is kept apart from the rest, for it goes at another time. */
export interface ParticipantNotes {
  readonly sensitive: readonly { participant_id: string; event_id: string; diet: string; access: string }[];
  readonly answers: readonly {
    participant_id: string;
    question_id: string;
    event_id: string;
    answer: string;
  }[];
}

export async function insertNotes(tx: Db, { sensitive, answers }: ParticipantNotes): Promise<void> {
  if (sensitive.length > 0)
    await tx
      .insertInto("participant_sensitive")
      .values([...sensitive])
      .execute();
  if (answers.length > 0)
    await tx
      .insertInto("participant_answers")
      .values([...answers])
      .execute();
}

/** Holds a free seat for parties until they answer. */
export async function offerSeats(
  tx: Db,
  registrationIds: readonly string[],
  { at, expiresAt }: { at: string; expiresAt: string },
): Promise<void> {
  for (let n = 0; n < registrationIds.length; n += rowsAtOnce)
    await tx
      .updateTable("event_registrations")
      .set((eb) => ({
        state: "offered" as const,
        offered_at: at,
        offer_expires_at: expiresAt,
        changed_at: at,
        version: eb("version", "+", 1),
      }))
      .where("id", "in", registrationIds.slice(n, n + rowsAtOnce))
      .where("state", "=", "waiting")
      .execute();
}

/** The people of parties who still take part. */
export async function listParticipantIds(
  db: Db,
  registrationIds: readonly string[],
): Promise<{ id: string; registration_id: string }[]> {
  const rows = [];
  for (let n = 0; n < registrationIds.length; n += rowsAtOnce)
    rows.push(
      ...(await db
        .selectFrom("event_participants")
        .select(["id", "registration_id"])
        .where("registration_id", "in", registrationIds.slice(n, n + rowsAtOnce))
        .where("withdrawn_at", "is", null)
        .orderBy("id")
        .execute()),
    );
  return rows;
}

/** What a run of a queue made of each who waited. */
export interface WaitingRun {
  readonly id: string;
  readonly event_id: string;
  readonly pool: SeatPoolKind;
  readonly cause: string;
  readonly ran_at: string;
  readonly outcomes: readonly { readonly registration_id: string; readonly outcome: string }[];
}

/** The newest run of a queue: why it ran, and what it made of each registration. */
export async function findLastRun(
  tx: Db,
  eventId: string,
  pool: SeatPoolKind,
): Promise<{ cause: string; outcomes: ReadonlyMap<string, string> } | undefined> {
  const rows = await queryText<{ cause: string; registration_id: string; outcome: string }>(tx, {
    text: `select r.cause, o.registration_id, o.outcome from waiting_runs r
      join waiting_run_outcomes o on o.run_id = r.id
      where r.id = (select id from waiting_runs where event_id = ? and pool = ? order by id desc limit 1)`,
    values: [eventId, pool],
  });
  const [first] = rows;
  return first === undefined
    ? undefined
    : { cause: first.cause, outcomes: new Map(rows.map((row) => [row.registration_id, row.outcome])) };
}

export async function insertWaitingRun(tx: Db, { outcomes, ...run }: WaitingRun): Promise<void> {
  await tx.insertInto("waiting_runs").values(run).execute();
  for (let n = 0; n < outcomes.length; n += rowsAtOnce)
    await tx
      .insertInto("waiting_run_outcomes")
      .values(outcomes.slice(n, n + rowsAtOnce).map((outcome) => ({ run_id: run.id, ...outcome })))
      .execute();
}
