import type { RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import type { GroupPolicy } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import { queryText } from "../../../platform/db/query-text.ts";
import type { EventSharesTable } from "../../tables.ts";

/** Changes an event's limits, and counts its version on. */
export async function updateLimits(
  tx: Db,
  eventId: string,
  values: {
    readonly changed_at: string;
    readonly capacity?: number | null;
    readonly online_capacity?: number | null;
    readonly group_policy?: GroupPolicy;
  },
): Promise<void> {
  await tx
    .updateTable("events")
    .set((eb) => ({ ...values, version: eb("version", "+", 1) }))
    .where("id", "=", eventId)
    .execute();
}

export async function replaceShares(
  tx: Db,
  eventId: string,
  shares: readonly EventSharesTable[],
): Promise<void> {
  await tx.deleteFrom("event_shares").where("event_id", "=", eventId).execute();
  if (shares.length > 0)
    await tx
      .insertInto("event_shares")
      .values([...shares])
      .execute();
}

/** An event's shares with the names of the organisations. */
export function listNamedShares(
  db: Db,
  eventId: string,
): Promise<(EventSharesTable & { name: string | null })[]> {
  return db
    .selectFrom("event_shares as s")
    .leftJoin("organisations as o", "o.id", "s.organisation_id")
    .selectAll("s")
    .select("o.name")
    .where("s.event_id", "=", eventId)
    .orderBy("o.sort_name")
    .orderBy("s.organisation_kind")
    .execute();
}

/** How many people an event has in each state, pool and organisation. */
export interface ParticipantCount {
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
  readonly organisation_id: string | null;
  readonly name: string | null;
  readonly is_override: number;
  readonly participants: number;
}

export function countParticipants(db: Db, eventId: string): Promise<ParticipantCount[]> {
  return queryText<ParticipantCount>(db, {
    text: `select r.pool, r.organisation_id, o.name, r.is_override, count(*) as participants,
        case when p.withdrawn_at is not null and r.state in ('seated', 'offered', 'waiting') then 'cancelled'
          else r.state end as state
      from event_registrations r
      join event_participants p on p.registration_id = r.id
      left join organisations o on o.id = r.organisation_id
      where r.event_id = ?
      group by 1, 2, 3, 4, 6 order by o.name, r.organisation_id`,
    values: [eventId],
  });
}

/** The events whose share was returned on a day or before, and that still have somebody waiting. */
export async function listEventsWithReturnedShares(db: Db, today: string): Promise<string[]> {
  const rows = await queryText<{ event_id: string }>(db, {
    text: `select distinct s.event_id from event_shares s join events e on e.id = s.event_id
      where s.returns_on <= ? and e.status = 'published' and e.registration_closes_at > ?
        and exists (select 1 from event_registrations r
          where r.event_id = s.event_id and r.pool = 'on-site' and r.state = 'waiting')
      order by s.event_id`,
    values: [today, today],
  });
  return rows.map((row) => row.event_id);
}
