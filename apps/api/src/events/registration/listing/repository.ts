import type { RegistrationDoor, RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import { type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import { containsPattern } from "../../../platform/db/dialect.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import { foldText } from "../../../platform/fold-text.ts";

/** Which of an event's people are listed. */
export interface ParticipantFilter {
  readonly eventId: string;
  readonly state?: RegistrationState | undefined;
  readonly pool?: SeatPoolKind | undefined;
  readonly organisationId?: string | undefined;
  readonly onlyOverrides?: boolean | undefined;
  readonly text?: string | undefined;
}

export interface ParticipantRow {
  readonly id: string;
  readonly registration_id: string;
  readonly group_size: number;
  readonly sort_name: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
  readonly queue_number: number | null;
  readonly door: RegistrationDoor;
  readonly is_override: number;
  readonly override_reason: string | null;
  readonly offer_expires_at: string | null;
  readonly created_at: string;
}

type Joined = Tables & { p: Tables["event_participants"]; r: Tables["event_registrations"] };

/** Somebody who left a party that goes on has cancelled. */
const stateOfPerson = sql<RegistrationState>`case when p.withdrawn_at is not null
  and r.state in ('seated', 'offered', 'waiting') then 'cancelled' else r.state end`;

/** An event's people by name, from a key on. Names of those whose data is erased are absent. */
export async function listParticipants(
  db: Db,
  filter: ParticipantFilter,
  { after, limit }: { after?: readonly string[] | undefined; limit: number },
): Promise<ParticipantRow[]> {
  const sortName = sql<string>`coalesce(p.sort_name, '')`;
  let query = selectParticipants(db, filter)
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .leftJoin("people as a", "a.id", "p.person_id")
    .select([
      "p.id",
      "p.registration_id",
      sortName.as("sort_name"),
      "p.name",
      sql<string | null>`case when p.erased_at is null then coalesce(p.email, a.email) end`.as("email"),
      "p.title",
      "o.name as organisation",
      "r.pool",
      stateOfPerson.as("state"),
      "r.queue_number",
      "r.door",
      "r.is_override",
      "r.override_reason",
      "r.offer_expires_at",
      "r.created_at",
      sql<number>`(select count(*) from event_participants g
        where g.registration_id = p.registration_id and g.withdrawn_at is null)`.as("group_size"),
    ])
    .orderBy(sortName)
    .orderBy("p.id")
    .limit(limit);
  if (after !== undefined)
    query = query.where(sql<SqlBool>`(coalesce(p.sort_name, ''), p.id) > (${after[0]}, ${after[1]})`);
  return query.execute();
}

/** How many there are; one more than `most` means more. */
export async function countListed(db: Db, filter: ParticipantFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(
      selectParticipants(db, filter)
        .select("p.id")
        .limit(most + 1)
        .as("listed"),
    )
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function selectParticipants(db: Db, filter: ParticipantFilter) {
  const { eventId, state, pool, organisationId, onlyOverrides, text = "" } = filter;
  let query = db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .where("p.event_id", "=", eventId);
  if (state !== undefined) query = query.where(stateOfPerson, "=", state);
  if (pool !== undefined) query = query.where("r.pool", "=", pool);
  if (organisationId !== undefined) query = query.where("r.organisation_id", "=", organisationId);
  if (onlyOverrides === true) query = query.where("r.is_override", "=", 1);
  return text === "" ? query : query.where((eb) => matchesText(eb as never, text));
}

function matchesText(eb: ExpressionBuilder<Joined, "p" | "r">, text: string) {
  const name = sql<SqlBool>`p.sort_name like ${containsPattern(foldText(text))} escape '\\'`;
  const email = sql<SqlBool>`p.email like ${containsPattern(text.toLowerCase())} escape '\\'`;
  return eb.or([name, email]);
}

/** The registrations that wait in a pool, in the order of the queue. */
export async function listQueue(db: Db, eventId: string): Promise<{ id: string; pool: SeatPoolKind }[]> {
  return db
    .selectFrom("event_registrations")
    .select(["id", "pool"])
    .where("event_id", "=", eventId)
    .where("state", "=", "waiting")
    .orderBy("pool")
    .orderBy("queue_number")
    .execute();
}

/** What is exported only when it is asked for by itself: diet and access, of those who take part. */
export function listSensitive(
  db: Db,
  eventId: string,
): Promise<{ name: string | null; diet: string; access: string }[]> {
  return db
    .selectFrom("participant_sensitive as s")
    .innerJoin("event_participants as p", "p.id", "s.participant_id")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(["p.name", "s.diet", "s.access"])
    .where("s.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .where("r.state", "in", ["seated", "offered"])
    .orderBy("p.sort_name")
    .orderBy("p.id")
    .execute();
}

/** Those with a seat who said that they may be seen, by name. */
export function listShown(
  db: Db,
  eventId: string,
  { toPublic, after, limit }: { toPublic: boolean; after?: readonly string[] | undefined; limit: number },
): Promise<{ id: string; sort_name: string; name: string; title: string; organisation: string | null }[]> {
  let query = db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .select([
      "p.id",
      sql<string>`p.sort_name`.as("sort_name"),
      sql<string>`p.name`.as("name"),
      sql<string>`coalesce(p.title, '')`.as("title"),
      "o.name as organisation",
    ])
    .where("p.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .where("p.name", "is not", null)
    .where("r.state", "=", "seated")
    .orderBy("p.sort_name")
    .orderBy("p.id")
    .limit(limit);
  query = toPublic
    ? query.where("p.shows_to_public", "=", 1)
    : query.where((eb) => eb.or([eb("p.shows_to_participants", "=", 1), eb("p.shows_to_public", "=", 1)]));
  if (after !== undefined)
    query = query.where(sql<SqlBool>`(p.sort_name, p.id) > (${after[0]}, ${after[1]})`);
  return query.execute();
}

export interface RunRow {
  readonly id: string;
  readonly ran_at: string;
  readonly cause: string;
  readonly pool: SeatPoolKind;
}

/** The runs of an event's queues, newest first. */
export function listRuns(
  db: Db,
  eventId: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<RunRow[]> {
  let query = db
    .selectFrom("waiting_runs")
    .select(["id", "ran_at", "cause", "pool"])
    .where("event_id", "=", eventId)
    .orderBy("id", "desc")
    .limit(limit);
  if (after !== undefined) query = query.where("id", "<", after);
  return query.execute();
}

/** What runs made of each who waited, with the name of the party's first person. */
export function listRunOutcomes(
  db: Db,
  runIds: readonly string[],
): Promise<
  { run_id: string; registration_id: string; outcome: string; name: string | null; size: number }[]
> {
  return db
    .selectFrom("waiting_run_outcomes as w")
    .innerJoin("event_registrations as r", "r.id", "w.registration_id")
    .select([
      "w.run_id",
      "w.registration_id",
      "w.outcome",
      sql<string | null>`(select p.name from event_participants p
        where p.registration_id = w.registration_id order by p.id limit 1)`.as("name"),
      sql<number>`(select count(*) from event_participants p where p.registration_id = w.registration_id)`.as(
        "size",
      ),
    ])
    .where("w.run_id", "in", [...runIds])
    .orderBy("r.queue_number")
    .execute();
}
