import type {
  EventFormat,
  EventKind,
  EventStatus,
  EventVisibility,
  SeatPoolKind,
} from "@rammevaerk/domain/events";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { EventScope, OwnerRef } from "../policy.ts";

/** What calendars, feeds and mails tell of an event. */
export interface EventRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly visibility: EventVisibility;
  readonly format: EventFormat;
  readonly title: string;
  readonly excerpt: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place_name: string;
  readonly place_address: string;
  readonly online_url: string | null;
  readonly sequence: number;
  readonly changed_at: string;
  readonly created_at: string;
  readonly published_at: string | null;
  readonly cancel_reason: string | null;
}

export const eventColumns = sql`e.id, e.kind, e.status, e.visibility, e.format, e.title, e.excerpt, e.starts_at, e.ends_at,
  e.place_name, e.place_address, e.online_url, e.sequence, e.changed_at, e.created_at, e.published_at, e.cancel_reason`;

/** The accepted owners' names by event, in the order in which they came. */
export async function listOwnerNames(db: Db, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (eventIds.length === 0) return names;
  const { rows } = await sql<{ event_id: string; name: string }>`
    select o.event_id, coalesce(n.name, c.name, g.name) as name
    from event_owners o
    left join networks n on o.owner_kind = 'network' and n.id = o.owner_id
    left join clusters c on o.owner_kind = 'cluster' and c.id = o.owner_id
    left join organisations g on o.owner_kind = 'organisation' and g.id = o.owner_id
    where o.event_id in (${sql.join(eventIds)}) and o.accepted_at is not null
      and coalesce(n.name, c.name, g.name) is not null
    order by o.added_at, o.owner_id`.execute(db);
  for (const { event_id, name } of rows) names.set(event_id, [...(names.get(event_id) ?? []), name]);
  return names;
}

/** The events of anybody's calendars and feeds. A row that is not among these leaves no trace in them. */
const isPublic = sql<SqlBool>`(e.status in ('published', 'cancelled') and e.visibility = 'public' and e.published_at is not null)`;

/** What a public calendar or feed is narrowed to; absent is everything. Several owners are taken together. */
export interface EventFilter {
  readonly kind?: EventKind | undefined;
  readonly format?: EventFormat | undefined;
  readonly regionId?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly owners?: readonly OwnerRef[] | undefined;
}

/** Public events that end after `since`, in the order in which they begin. */
export async function listPublicEvents(
  db: Db,
  filter: EventFilter,
  { since, size }: { since: string; size: number },
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from events e where ${isPublic} and e.ends_at > ${since} and ${matches(filter)}
    order by e.starts_at, e.id limit ${size}`.execute(db);
  return rows;
}

/** Public events, those first that were published or changed last. */
export async function listNewestEvents(db: Db, filter: EventFilter, size: number): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from events e where ${isPublic} and ${matches(filter)}
    order by e.changed_at desc, e.id desc limit ${size}`.execute(db);
  return rows;
}

/** One event if anybody may see it. */
export async function findPublicEvent(db: Db, eventId: string): Promise<EventRow | undefined> {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from events e where e.id = ${eventId} and ${isPublic}`.execute(db);
  return rows[0];
}

function matches({ kind, format, regionId, targetGroup, owners }: EventFilter): RawBuilder<SqlBool> {
  const conditions = [
    sql`1 = 1`,
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(format === undefined ? [] : [sql`e.format = ${format}`]),
    ...(regionId === undefined ? [] : [sql`e.region_id = ${regionId}`]),
    ...(targetGroup === undefined
      ? []
      : [
          sql`exists (select 1 from event_target_groups t where t.event_id = e.id and t.code = ${targetGroup})`,
        ]),
    ...(owners === undefined ? [] : [isOwnedBy(owners)]),
  ];
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

function isOwnedBy(owners: readonly OwnerRef[]): RawBuilder<SqlBool> {
  if (owners.length === 0) return sql<SqlBool>`1 = 0`;
  const refs = owners.map(({ kind, id }) => sql`(o.owner_kind = ${kind} and o.owner_id = ${id})`);
  return sql<SqlBool>`exists (select 1 from event_owners o
    where o.event_id = e.id and o.accepted_at is not null and (${sql.join(refs, sql` or `)}))`;
}

/** An event with what one reader is in it. */
export interface OwnEventRow extends EventRow {
  readonly participant_id: string | null;
  readonly state: "seated" | "offered" | "waiting" | null;
  readonly pool: SeatPoolKind | null;
}

/** One event with the reader's own part in it; whether the reader may see it was asked before. */
export async function findOwnEvent(
  db: Db,
  { eventId, personId }: { eventId: string; personId: string | null },
): Promise<OwnEventRow | undefined> {
  const { rows } = await sql<OwnEventRow>`
    select ${ownColumns(personId)} where e.id = ${eventId}`.execute(db);
  return rows[0];
}

/**
 * The published and cancelled events that a person takes part in, runs, helps at or speaks at, and, if wanted, those of the
 * networks and clusters that the person is in now. Each of these is a reason to see the event in the policy too.
 */
export async function listOwnEvents(
  db: Db,
  { scope, includesMemberships }: { scope: EventScope; includesMemberships: boolean },
  { since, size }: { since: string; size: number },
): Promise<OwnEventRow[]> {
  const eventIds = [...scope.organises, ...scope.checksInAt];
  const { rows } = await sql<OwnEventRow>`
    select ${ownColumns(scope.personId)}
    where e.status in ('published', 'cancelled') and e.published_at is not null and e.ends_at > ${since} and (
      r.id is not null
      or ${eventIds.length === 0 ? sql`1 = 0` : sql`e.id in (${sql.join(eventIds)})`}
      or exists (select 1 from event_speakers s where s.event_id = e.id and s.person_id = ${scope.personId})
      or ${isOwnedBy([...scope.runs, ...(includesMemberships ? scope.memberOf : [])])})
    order by e.starts_at, e.id limit ${size}`.execute(db);
  return rows;
}

/** The columns of an event and of the person's own seat or place in the queue, with their sources. */
function ownColumns(personId: string | null): RawBuilder<unknown> {
  return sql`${eventColumns}, p.id as participant_id, r.state, r.pool from events e
    left join (event_participants p join event_registrations r
      on r.id = p.registration_id and r.state in ('seated', 'offered', 'waiting'))
      on p.event_id = e.id and p.person_id = ${personId} and p.withdrawn_at is null`;
}

/** The sessions in which participants have a seat, in their order. */
export async function listChosenSessions(
  db: Db,
  participantIds: readonly string[],
): Promise<
  { participant_id: string; title: string; starts_at: string; ends_at: string; room: string | null }[]
> {
  if (participantIds.length === 0) return [];
  return db
    .selectFrom("session_seats as s")
    .innerJoin("event_sessions as e", "e.id", "s.session_id")
    .leftJoin("event_rooms as r", "r.id", "e.room_id")
    .select(["s.participant_id", "e.title", "e.starts_at", "e.ends_at", "r.name as room"])
    .where("s.participant_id", "in", participantIds)
    .where("s.state", "=", "seated")
    .orderBy("e.starts_at")
    .orderBy("e.id")
    .execute();
}
