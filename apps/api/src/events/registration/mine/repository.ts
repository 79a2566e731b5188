import type { GroupPolicy, RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import { type SqlBool, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";

/** A registration as those see it whom it concerns. */
export interface OwnRegistrationRow {
  readonly id: string;
  readonly event_id: string;
  readonly starts_at: string;
  readonly pool: SeatPoolKind;
  readonly group_policy: GroupPolicy;
  readonly state: RegistrationState;
  readonly registered_by: string | null;
  readonly organisation: string | null;
  readonly offer_expires_at: string | null;
  readonly version: number;
}

function selectOwn(db: Db) {
  return db
    .selectFrom("event_registrations as r")
    .innerJoin("events as e", "e.id", "r.event_id")
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .select([
      "r.id",
      "r.event_id",
      "e.starts_at",
      "r.pool",
      "e.group_policy",
      "r.state",
      "r.registered_by",
      "o.name as organisation",
      "r.offer_expires_at",
      "r.version",
    ]);
}

/** The person is one of the party, and has not left it. */
function takesPart(personId: string) {
  return sql<SqlBool>`exists (select 1 from event_participants p where p.registration_id = r.id
    and p.person_id = ${personId} and p.withdrawn_at is null)`;
}

/** Registrations that a person is in or answers for, of events to come or over, soonest or newest first. */
export function listOwnRegistrations(
  db: Db,
  { personId, now, past }: { personId: string; now: string; past: boolean },
  { after, limit }: { after?: readonly string[] | undefined; limit: number },
): Promise<OwnRegistrationRow[]> {
  const direction = past ? "desc" : "asc";
  let query = selectOwn(db)
    .where("r.state", "in", past ? ["seated"] : ["seated", "offered", "waiting"])
    .where("e.ends_at", past ? "<=" : ">", now)
    .where((eb) => eb.or([eb("r.registered_by", "=", personId), takesPart(personId)]))
    .orderBy("e.starts_at", direction)
    .orderBy("r.id", direction)
    .limit(limit);
  if (after !== undefined)
    query = past
      ? query.where(sql<SqlBool>`(e.starts_at, r.id) < (${after[0]}, ${after[1]})`)
      : query.where(sql<SqlBool>`(e.starts_at, r.id) > (${after[0]}, ${after[1]})`);
  return query.execute();
}

/** What a person has at an event now: the party they are in, else the newest that they answer for. */
export async function findOwnRegistration(
  db: Db,
  { personId, eventId }: { personId: string; eventId: string },
): Promise<OwnRegistrationRow | undefined> {
  const rows = selectOwn(db)
    .where("r.event_id", "=", eventId)
    .where("r.state", "in", ["seated", "offered", "waiting"]);
  const within = await rows.where(takesPart(personId)).executeTakeFirst();
  return (
    within ??
    (await rows.where("r.registered_by", "=", personId).orderBy("r.id", "desc").limit(1).executeTakeFirst())
  );
}

export function findRegistrationRow(db: Db, registrationId: string): Promise<OwnRegistrationRow | undefined> {
  return selectOwn(db).where("r.id", "=", registrationId).executeTakeFirst();
}

/** The people of registrations, those who left too. */
export function listPeopleOf(
  db: Db,
  registrationIds: readonly string[],
): Promise<
  {
    id: string;
    registration_id: string;
    person_id: string | null;
    name: string | null;
    title: string | null;
    shows_to_participants: number;
    shows_to_public: number;
    withdrawn_at: string | null;
    diet: string | null;
    access: string | null;
  }[]
> {
  return db
    .selectFrom("event_participants as p")
    .leftJoin("participant_sensitive as s", "s.participant_id", "p.id")
    .select([
      "p.id",
      "p.registration_id",
      "p.person_id",
      "p.name",
      "p.title",
      "p.shows_to_participants",
      "p.shows_to_public",
      "p.withdrawn_at",
      "s.diet",
      "s.access",
    ])
    .where("p.registration_id", "in", [...registrationIds])
    .orderBy("p.id")
    .execute();
}

export function listAnswersOf(
  db: Db,
  participantIds: readonly string[],
): Promise<{ participant_id: string; question_id: string; answer: string }[]> {
  return db
    .selectFrom("participant_answers")
    .select(["participant_id", "question_id", "answer"])
    .where("participant_id", "in", [...participantIds])
    .orderBy("question_id")
    .execute();
}

export function listSessionsOf(
  db: Db,
  participantIds: readonly string[],
): Promise<{ participant_id: string; session_id: string; state: string }[]> {
  return db
    .selectFrom("session_seats")
    .select(["participant_id", "session_id", "state"])
    .where("participant_id", "in", [...participantIds])
    .where("state", "<>", "cancelled")
    .orderBy("session_id")
    .execute();
}
