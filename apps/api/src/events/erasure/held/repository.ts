import type { ErasureClass } from "@rammevaerk/domain/events";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

/** How many rows about people an event still has, of one class; for answers to one question, of that question. */
export interface HeldRow {
  readonly event_id: string;
  readonly class: ErasureClass;
  /** Null for all but the answers on the form. */
  readonly question_id: string | null;
  readonly rows: number;
}

/** The events to look at; all when absent. */
export type EventIds = readonly string[] | undefined;

interface Source {
  readonly class: ErasureClass;
  /** The rows, with `event_id` and, for answers, `question_id`. */
  readonly rows: RawBuilder<unknown>;
}

/** Everything that is stored about participants, by class. What is not named here is not erased and not reported. */
const sources: readonly Source[] = [
  { class: "sensitive", rows: sql`select event_id, null as question_id from participant_sensitive` },
  { class: "answers", rows: sql`select event_id, question_id from participant_answers` },
  {
    class: "answers",
    rows: sql`select s.event_id, null as question_id from survey_answers a
      join surveys s on s.id = a.survey_id where a.is_words = 1`,
  },
  {
    class: "contact",
    rows: sql`select event_id, null as question_id from event_participants where erased_at is null`,
  },
  {
    class: "contact",
    rows: sql`select event_id, null as question_id from event_registrations
      where registered_by is not null or override_reason is not null`,
  },
  {
    class: "contact",
    rows: sql`select p.event_id, null as question_id from event_mailings m
      join event_participants p on p.id = m.participant_id`,
  },
  { class: "attendance", rows: sql`select event_id, null as question_id from check_in_actions` },
  {
    class: "attendance",
    rows: sql`select s.event_id, null as question_id from survey_turnouts t join surveys s on s.id = t.survey_id`,
  },
  {
    class: "attendance",
    rows: sql`select p.event_id, null as question_id from session_seats s
      join event_participants p on p.id = s.participant_id`,
  },
  {
    class: "attendance",
    rows: sql`select w.event_id, null as question_id from waiting_run_outcomes o
      join waiting_runs w on w.id = o.run_id`,
  },
  {
    class: "attendance",
    rows: sql`select event_id, null as question_id from event_participants p
      where ${isSpent(sql`p`)}`,
  },
];

/** A participant of whom nothing is left but the row: it goes with attendance. */
export function isSpent(participant: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`${participant}.erased_at is not null
    and not exists (select 1 from participant_sensitive n where n.participant_id = ${participant}.id)
    and not exists (select 1 from participant_answers n where n.participant_id = ${participant}.id)`;
}

/** What is held about people, counted by event and class. */
export async function listHeldRows(db: Db, eventIds: EventIds): Promise<HeldRow[]> {
  if (eventIds?.length === 0) return [];
  const within = eventIds === undefined ? sql`1 = 1` : sql`event_id in (${sql.join(eventIds)})`;
  const held: HeldRow[] = [];
  for (const { class: name, rows } of sources) {
    const counted = await sql<{ event_id: string; question_id: string | null; rows: number }>`
      select event_id, question_id, count(*) as rows from (${rows}) as held
      where ${within} group by event_id, question_id`.execute(db);
    for (const row of counted.rows) held.push({ ...row, class: name, rows: Number(row.rows) });
  }
  return held;
}
