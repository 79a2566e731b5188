import type { EventFormat, EventKind, EventStatus, EventVisibility } from "@rammevaerk/domain/events";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";

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
