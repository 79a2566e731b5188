import type { SeatPoolKind } from "@rammevaerk/domain/events";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { type EventFilter, selectMatching } from "../listing/repository.ts";
import type { EventsTable } from "../tables.ts";

/** What calendars, feeds and mails tell of an event. */
export type EventRow = Pick<EventsTable, (typeof columns)[number]>;

const columns = [
  "id",
  "kind",
  "status",
  "visibility",
  "format",
  "title",
  "excerpt",
  "starts_at",
  "ends_at",
  "place_name",
  "place_address",
  "online_url",
  "sequence",
  "changed_at",
  "created_at",
  "published_at",
  "cancel_reason",
] as const;
const qualified = columns.map((name) => `e.${name}` as const);

/** The columns of an event `e`, in a query written by hand. */
export const eventColumns = sql.join(qualified.map((name) => sql.ref(name)));

/** The events that a filter lets through, in the order in which they begin. */
export function listCalendarEvents(db: Db, filter: EventFilter, size: number): Promise<EventRow[]> {
  return selectMatching(db, filter)
    .select(qualified)
    .orderBy("e.starts_at")
    .orderBy("e.id")
    .limit(size)
    .execute();
}

/** The events that a filter lets through, those first that were published or changed last. */
export function listNewestEvents(db: Db, filter: EventFilter, size: number): Promise<EventRow[]> {
  return selectMatching(db, filter)
    .select(qualified)
    .orderBy("e.changed_at", "desc")
    .orderBy("e.id", "desc")
    .limit(size)
    .execute();
}

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

/** A person's seat, offered seat or place in the queue at an event. */
export interface OwnPlace {
  readonly participantId: string;
  readonly state: "seated" | "offered" | "waiting";
  readonly pool: SeatPoolKind;
}

/** A person's places by event. */
export async function listOwnPlaces(
  db: Db,
  personId: string,
  eventIds: readonly string[],
): Promise<Map<string, OwnPlace>> {
  if (eventIds.length === 0) return new Map();
  const { rows } = await sql<OwnPlace & { eventId: string }>`
    select p.event_id as "eventId", p.id as "participantId", r.state, r.pool
    from event_participants p join event_registrations r on r.id = p.registration_id
    where p.person_id = ${personId} and p.event_id in (${sql.join(eventIds)}) and p.withdrawn_at is null
      and r.state in ('seated', 'offered', 'waiting')`.execute(db);
  return new Map(rows.map(({ eventId, ...place }) => [eventId, place]));
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
