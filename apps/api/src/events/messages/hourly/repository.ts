import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { EventScope } from "../../policy.ts";

const hourSetting = "events-hour";
const digestSetting = "events-digest";

/** Takes on an hour, once for all servers. */
export async function claimHour(tx: Db, hour: string): Promise<boolean> {
  const result = await tx
    .insertInto("settings")
    .values({ name: hourSetting, value: hour })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ value: hour }).where("settings.value", "<", hour),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** Takes on the period that ends at `until`, once for all servers, and answers when it began. Absent when it is taken, or the first there is. */
export async function claimDigest(tx: Db, until: string): Promise<string | undefined> {
  const last = await tx
    .selectFrom("settings")
    .select("value")
    .where("name", "=", digestSetting)
    .executeTakeFirst();
  if (last === undefined) {
    await tx
      .insertInto("settings")
      .values({ name: digestSetting, value: until })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
    return undefined;
  }
  const result = await tx
    .updateTable("settings")
    .set({ value: until })
    .where("name", "=", digestSetting)
    .where("value", "=", last.value)
    .where("value", "<", until)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1 ? last.value : undefined;
}

/** The published events that have not begun, start before `until`, and remind. */
export function listRemindingEvents(
  db: Db,
  { now, until }: { now: string; until: string },
): Promise<{ id: string; starts_at: string; reminds_days_before: number | null }[]> {
  return db
    .selectFrom("events")
    .select(["id", "starts_at", "reminds_days_before"])
    .where("status", "=", "published")
    .where("starts_at", ">", now)
    .where("starts_at", "<", until)
    .where("reminds_days_before", "is not", null)
    .orderBy("starts_at")
    .execute();
}

export interface Period {
  readonly since: string;
  readonly until: string;
}

const isGone = sql`r.state in ('cancelled', 'declined', 'expired')`;
const isNew = ({ since, until }: Period) => sql`(r.created_at > ${since} and r.created_at <= ${until})`;
const isLate = ({ since, until }: Period) =>
  sql`(${isGone} and r.changed_at > ${since} and r.changed_at <= ${until} and r.created_at <= ${since})`;

/** The people with a right over an event for which somebody signed up, or dropped out, in the period. */
export async function listTold(tx: Db, period: Period, now: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    with news as (
      select distinct r.event_id from event_registrations r where ${isNew(period)} or ${isLate(period)})
    select distinct g.person_id from grants g
    where g.ended_at is null and (g.expires_at is null or g.expires_at > ${now}) and (
      (g.role = 'organiser' and g.limit_kind = 'event' and g.limit_id in (select event_id from news))
      or exists (select 1 from event_owners o join news on news.event_id = o.event_id
        where o.accepted_at is not null and o.owner_kind = g.limit_kind and o.owner_id = g.limit_id
          and g.role = case o.owner_kind when 'organisation' then 'organisation-administrator' else 'coordinator' end))
    order by g.person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}

export interface EventNews {
  readonly id: string;
  readonly title: string;
  readonly seated: number;
  readonly waiting: number;
  readonly gone: number;
}

/** What happened in the period at the events that somebody runs or organises, people counted, not named. */
export async function listNews(db: Db, scope: EventScope, period: Period): Promise<EventNews[]> {
  const owned = scope.runs.map(({ kind, id }) => sql`(o.owner_kind = ${kind} and o.owner_id = ${id})`);
  const isOwned =
    owned.length === 0
      ? sql`1 = 0`
      : sql`exists (select 1 from event_owners o where o.event_id = e.id and o.accepted_at is not null
          and (${sql.join(owned, sql` or `)}))`;
  const isOrganised = scope.organises.length === 0 ? sql`1 = 0` : sql`e.id in (${sql.join(scope.organises)})`;
  const { rows } = await sql<EventNews>`
    select * from (
      select e.id, e.title, e.starts_at,
        count(case when r.state in ('seated', 'offered') and ${isNew(period)} then 1 end) as seated,
        count(case when r.state = 'waiting' and ${isNew(period)} then 1 end) as waiting,
        count(case when ${isLate(period)} then 1 end) as gone
      from events e
      join event_registrations r on r.event_id = e.id
      join event_participants p on p.registration_id = r.id
      where (${isOwned} or ${isOrganised}) and (${isNew(period)} or ${isLate(period)})
      group by e.id) as happened
    where seated > 0 or waiting > 0 or gone > 0
    order by starts_at, id limit 50`.execute(db);
  return rows;
}
