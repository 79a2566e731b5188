import type { ErasureClass } from "@rammevaerk/domain/events";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

/** How many rows about people an event still has, of one class; for answers to one question, of that question. */
export interface HeldRow {
  readonly event_id: string;
  readonly class: ErasureClass;
  /** Null for all but the answers on the form. */
  readonly question_id: string | null;
  /** 1 for the rows of participants of whom nothing else is left. */
  readonly is_rest: number;
  readonly rows: number;
}

/** The events to look at; all when absent. */
export type EventIds = readonly string[] | undefined;

/** Everything that is stored about participants, by class. What is not named here is neither erased nor reported. */
const held = sql`
  select event_id, 'sensitive' as class, null as question_id, 0 as is_rest from participant_sensitive
  union all select event_id, 'answers', question_id, 0 from participant_answers
  union all select s.event_id, 'answers', null, 0 from survey_answers a
    join surveys s on s.id = a.survey_id where a.is_words = 1
  union all select event_id, 'contact', null, 0 from event_participants where erased_at is null
  union all select event_id, 'contact', null, 0 from event_registrations
    where registered_by is not null or override_reason is not null
  union all select p.event_id, 'contact', null, 0 from event_mailings m
    join event_participants p on p.id = m.participant_id
  union all select event_id, 'attendance', null, 0 from check_in_actions
  union all select s.event_id, 'attendance', null, 0 from survey_turnouts t join surveys s on s.id = t.survey_id
  union all select p.event_id, 'attendance', null, 0 from session_seats s
    join event_participants p on p.id = s.participant_id
  union all select w.event_id, 'attendance', null, 0 from waiting_run_outcomes o
    join waiting_runs w on w.id = o.run_id
  union all select p.event_id, 'attendance', null, 1 from event_participants p where ${isSpent(sql`p`)}`;

/** A participant of whom nothing is left but the row and the seat it had. */
export function isSpent(participant: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`${participant}.erased_at is not null
    and not exists (select 1 from participant_sensitive n where n.participant_id = ${participant}.id)
    and not exists (select 1 from participant_answers n where n.participant_id = ${participant}.id)`;
}

/** What is held about people, counted by event and class. */
export async function listHeldRows(db: Db, eventIds: EventIds): Promise<HeldRow[]> {
  if (eventIds?.length === 0) return [];
  const within = eventIds === undefined ? sql`1 = 1` : sql`event_id in (${sql.join(eventIds)})`;
  const { rows } = await sql<HeldRow>`
    select event_id, class, question_id, is_rest, count(*) as rows from (${held}) as held
    where ${within} group by event_id, class, question_id, is_rest`.execute(db);
  return rows;
}
