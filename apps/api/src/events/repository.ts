import type { EventOwnerKind, EventStatus, EventVisibility } from "@rammevaerk/domain/events";
import type { Updateable } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import { queryText } from "../platform/db/query-text.ts";
import { AppError } from "../platform/errors.ts";
import type { EventSubject } from "./policy.ts";
import type { EventSharesTable, EventsTable } from "./tables.ts";

/** Who asks, and on which Danish day. A visitor has no id. */
export interface Asker {
  readonly personId: string | null;
  readonly today: string;
}

interface SubjectRow {
  readonly status: EventStatus;
  readonly visibility: EventVisibility;
  readonly created_by: string | null;
  readonly owner_kind: EventOwnerKind | null;
  readonly owner_id: string | null;
  readonly accepted_at: string | null;
  readonly takes_part: number;
  readonly speaks: number;
  readonly is_affiliated: number;
}

/**
 * What the policies ask of an event, for one asker; absent when there is no such event.
 * One query, for it stands before every call about an event.
 */
export async function findEventSubject(
  db: Db,
  eventId: string,
  { personId, today }: Asker,
): Promise<EventSubject | undefined> {
  const rows = await queryText<SubjectRow>(db, {
    text: `select e.status, e.visibility, e.created_by, o.owner_kind, o.owner_id, o.accepted_at,
      (select count(*) from event_participants p join event_registrations r on r.id = p.registration_id
        where p.event_id = e.id and p.person_id = ? and p.withdrawn_at is null
          and r.state in ('seated', 'offered', 'waiting')) as takes_part,
      (select count(*) from event_speakers s where s.event_id = e.id and s.person_id = ?) as speaks,
      case when o.owner_kind = 'organisation' and o.accepted_at is not null and o.owner_id in (
        select a.organisation_id from affiliations a where a.person_id = ? and a.status = 'confirmed'
          and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)) then 1 else 0 end as is_affiliated
    from events e
    left join event_owners o on o.event_id = e.id
    where e.id = ?
    order by o.added_at, o.owner_id`,
    values: [personId, personId, personId, today, today, eventId],
  });
  const first = rows[0];
  if (first === undefined) return undefined;
  const owners = rows.flatMap(({ owner_kind, owner_id, accepted_at }) =>
    owner_kind === null || owner_id === null ? [] : [{ kind: owner_kind, id: owner_id, accepted_at }],
  );
  const refOf = ({ kind, id }: (typeof owners)[number]) => ({ kind, id });
  return {
    id: eventId,
    status: first.status,
    visibility: first.visibility,
    owners: owners.filter((owner) => owner.accepted_at !== null).map(refOf),
    invitedOwners: owners.filter((owner) => owner.accepted_at === null).map(refOf),
    isCreator: personId !== null && first.created_by === personId,
    isParticipant: first.takes_part > 0,
    isSpeaker: first.speaks > 0,
    isAffiliated: rows.some((row) => row.is_affiliated > 0),
  };
}

export function findEventRow(db: Db, id: string): Promise<EventsTable | undefined> {
  return db.selectFrom("events").selectAll().where("id", "=", id).executeTakeFirst();
}

/** @throws AppError not-found */
export async function getEventRow(db: Db, id: string): Promise<EventsTable> {
  const row = await findEventRow(db, id);
  if (row === undefined) throw new AppError("not-found");
  return row;
}

/** Answers false when an event with the same `request_id` is there already; nothing is stored then. */
export async function insertEventRow(tx: Db, row: EventsTable): Promise<boolean> {
  const result = await tx
    .insertInto("events")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function getEventByRequest(
  db: Db,
  requestKey: string,
): Promise<{ id: string; version: number }> {
  return db
    .selectFrom("events")
    .select(["id", "version"])
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
}

/**
 * Changes the row if it is still in the version that was read, and answers the new one.
 * @throws AppError changed-meanwhile
 */
export async function updateEventRow(
  tx: Db,
  { id, version }: { readonly id: string; readonly version: number },
  values: Updateable<EventsTable>,
): Promise<number> {
  const result = await tx
    .updateTable("events")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new AppError("changed-meanwhile");
  return version + 1;
}

/** The target groups of events, by event, each list sorted. */
export async function listTargetGroups(db: Db, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("event_target_groups")
    .select(["event_id", "code"])
    .where("event_id", "in", eventIds)
    .orderBy("code")
    .execute();
  const groups = Map.groupBy(rows, (row) => row.event_id);
  return new Map([...groups].map(([id, list]) => [id, list.map((row) => row.code)]));
}

/** Puts these target groups in the place of those that were there. */
export async function replaceTargetGroups(tx: Db, eventId: string, codes: readonly string[]): Promise<void> {
  await tx.deleteFrom("event_target_groups").where("event_id", "=", eventId).execute();
  const rows = [...new Set(codes)].map((code) => ({ event_id: eventId, code }));
  if (rows.length > 0) await tx.insertInto("event_target_groups").values(rows).execute();
}

export function listShareRows(db: Db, eventId: string): Promise<EventSharesTable[]> {
  return db.selectFrom("event_shares").selectAll().where("event_id", "=", eventId).orderBy("id").execute();
}

/** Puts the day on which a share's seats go to everybody elsewhere. */
export async function updateShareReturn(tx: Db, id: string, returnsOn: string): Promise<void> {
  await tx.updateTable("event_shares").set({ returns_on: returnsOn }).where("id", "=", id).execute();
}

export async function insertShares(tx: Db, rows: readonly EventSharesTable[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto("event_shares")
      .values([...rows])
      .execute();
}

export async function hasRegistrations(tx: Db, eventId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("event_registrations")
    .select("id")
    .where("event_id", "=", eventId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes an event that nobody is signed up for, with all that was written about it, and its series when it was the last. */
export async function deleteEvent(tx: Db, eventId: string, seriesId: string | null): Promise<void> {
  const sessions = tx.selectFrom("event_sessions").select("id").where("event_id", "=", eventId);
  await tx.deleteFrom("session_speakers").where("session_id", "in", sessions).execute();
  for (const table of [
    "event_materials",
    "event_sessions",
    "event_tracks",
    "event_rooms",
    "event_speakers",
    "event_shares",
    "event_questions",
    "event_owners",
    "event_target_groups",
    "event_messages",
    "surveys",
    "event_erasures",
    "attendance_counts",
  ] as const)
    await tx.deleteFrom(table).where("event_id", "=", eventId).execute();
  await tx
    .updateTable("events")
    .set({ copied_from_id: null })
    .where("copied_from_id", "=", eventId)
    .execute();
  await tx.deleteFrom("events").where("id", "=", eventId).execute();
  if (seriesId === null) return;
  const left = await tx
    .selectFrom("events")
    .select("id")
    .where("series_id", "=", seriesId)
    .limit(1)
    .executeTakeFirst();
  if (left === undefined) await tx.deleteFrom("event_series").where("id", "=", seriesId).execute();
}

/** Makes an event an occurrence of a series. */
export async function setSeries(tx: Db, eventId: string, seriesId: string): Promise<void> {
  await tx.updateTable("events").set({ series_id: seriesId }).where("id", "=", eventId).execute();
}
