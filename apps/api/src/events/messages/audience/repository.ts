import type { MessageAudience } from "@rammevaerk/contracts/event-messages";
import type { RegistrationState } from "@rammevaerk/domain/events";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

/** Which of an event's participants a mail goes to. */
export interface Audience {
  readonly kind: MessageAudience;
  /** For a reminder: not to those who got their seat, or heard that the event was moved, after it was due. */
  readonly reminderDueAt?: string;
}

const statesOf: Readonly<Record<MessageAudience, readonly RegistrationState[]>> = {
  seated: ["seated"],
  waiting: ["waiting", "offered"],
  everybody: ["seated", "offered", "waiting"],
  "not-answered-survey": ["seated"],
};

const address = sql`coalesce(a.email, p.email)`;

const hasNotAnswered = sql<SqlBool>`exists (select 1 from surveys s where s.event_id = p.event_id and not exists (
    select 1 from survey_turnouts t where t.survey_id = s.id and t.participant_id = p.id))`;

/** The participants of an audience as sources and condition, on `p`, `r` and the account `a`. */
function audienceOf(eventId: string, { kind, reminderDueAt }: Audience): RawBuilder<unknown> {
  return sql`event_participants p
    join event_registrations r on r.id = p.registration_id
    left join people a on a.id = p.person_id
    where p.event_id = ${eventId} and p.withdrawn_at is null and r.state in (${sql.join(statesOf[kind])})
      and ${kind === "not-answered-survey" ? hasNotAnswered : sql<SqlBool>`1 = 1`}
      and ${reminderDueAt === undefined ? sql<SqlBool>`1 = 1` : needsReminder(reminderDueAt)}`;
}

function needsReminder(dueAt: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(r.created_at <= ${dueAt} and not exists (select 1 from event_mailings c
    where c.participant_id = p.id and c.created_at >= ${dueAt}
      and (c.cause like 'event-changed:%' or c.cause in ('registered', 'seat-accepted', 'seat-given'))))`;
}

/** The next participants of an audience that have an address, in the order of their ids. */
export async function listAudience(
  db: Db,
  {
    eventId,
    audience,
    after = "",
    size,
  }: { eventId: string; audience: Audience; after?: string | undefined; size: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from ${audienceOf(eventId, audience)} and ${address} is not null and p.id > ${after}
    order by p.id limit ${size}`.execute(db);
  return rows.map((row) => row.id);
}

/** Whether somebody of an audience has not been mailed about a cause. */
export async function hasUnmailed(
  db: Db,
  { eventId, audience, cause }: { eventId: string; audience: Audience; cause: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select p.id from ${audienceOf(eventId, audience)} and ${address} is not null
      and not exists (select 1 from event_mailings m where m.participant_id = p.id and m.cause = ${cause})
    limit 1`.execute(db);
  return rows.length > 0;
}

export interface AudienceCount {
  readonly state: RegistrationState;
  readonly organisation: string | null;
  readonly has_address: number;
  readonly participants: number;
}

/** How many there are in an audience, by state, organisation and whether mail reaches them. */
export async function countAudience(db: Db, eventId: string, audience: Audience): Promise<AudienceCount[]> {
  const { rows } = await sql<AudienceCount>`
    select counted.state, g.name as organisation, counted.has_address, counted.participants from (
      select r.state, r.organisation_id, case when ${address} is null then 0 else 1 end as has_address,
        count(*) as participants
      from ${audienceOf(eventId, audience)}
      group by r.state, r.organisation_id, case when ${address} is null then 0 else 1 end) as counted
    left join organisations g on g.id = counted.organisation_id
    order by g.sort_name, counted.state`.execute(db);
  return rows;
}

/** The first names of an audience, in Danish order as far as stored. */
export async function listAudienceNames(
  db: Db,
  { eventId, audience, size }: { eventId: string; audience: Audience; size: number },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(a.name, p.name) as name from ${audienceOf(eventId, audience)}
      and ${address} is not null and coalesce(a.name, p.name) is not null
    order by coalesce(a.sort_name, p.sort_name), p.id limit ${size}`.execute(db);
  return rows.map((row) => row.name);
}
