import type { RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";

/** One time that a person was signed up, with what they said. */
export interface OwnParticipation {
  readonly id: string;
  readonly event_id: string;
  readonly registration_id: string;
  readonly event: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
  readonly organisation: string | null;
  readonly shows_to_participants: number;
  readonly shows_to_public: number;
  readonly diet: string | null;
  readonly access: string | null;
  readonly created_at: string;
  readonly withdrawn_at: string | null;
}

export function listParticipationsOf(db: Db, personId: string): Promise<OwnParticipation[]> {
  return db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .innerJoin("events as e", "e.id", "p.event_id")
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .leftJoin("participant_sensitive as s", "s.participant_id", "p.id")
    .select([
      "p.id",
      "p.event_id",
      "p.registration_id",
      "e.title as event",
      "e.starts_at",
      "e.ends_at",
      "r.pool",
      "r.state",
      "o.name as organisation",
      "p.shows_to_participants",
      "p.shows_to_public",
      "s.diet",
      "s.access",
      "r.created_at",
      "p.withdrawn_at",
    ])
    .where("p.person_id", "=", personId)
    .orderBy("p.id")
    .execute();
}

export function listAnswersWithQuestions(
  db: Db,
  personId: string,
): Promise<{ participant_id: string; label: string; answer: string }[]> {
  return db
    .selectFrom("participant_answers as a")
    .innerJoin("event_questions as q", "q.id", "a.question_id")
    .innerJoin("event_participants as p", "p.id", "a.participant_id")
    .select(["a.participant_id", "q.label", "a.answer"])
    .where("p.person_id", "=", personId)
    .orderBy("q.position")
    .execute();
}

/** Unlinks a person from what they were signed up for, and removes all they said. */
export async function forgetParticipant(
  tx: Db,
  personId: string,
  participantIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable("event_registrations")
    .set({ registered_by: null })
    .where("registered_by", "=", personId)
    .execute();
  if (participantIds.length === 0) return;
  await tx
    .deleteFrom("participant_sensitive")
    .where("participant_id", "in", [...participantIds])
    .execute();
  await tx
    .deleteFrom("participant_answers")
    .where("participant_id", "in", [...participantIds])
    .execute();
  await tx
    .updateTable("event_participants")
    .set({
      person_id: null,
      name: null,
      sort_name: null,
      email: null,
      title: null,
      secret_hash: null,
      shows_to_participants: 0,
      shows_to_public: 0,
    })
    .where("id", "in", [...participantIds])
    .execute();
}
