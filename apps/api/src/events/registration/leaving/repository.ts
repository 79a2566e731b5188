import type { RegistrationState } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import type { EventRegistrationsTable } from "../../tables.ts";

/** A registration with those of its people who still take part. */
export interface RegistrationWithPeople extends EventRegistrationsTable {
  readonly participants: readonly { readonly id: string; readonly person_id: string | null }[];
}

export async function findRegistration(
  db: Db,
  registrationId: string,
): Promise<RegistrationWithPeople | undefined> {
  const row = await db
    .selectFrom("event_registrations")
    .selectAll()
    .where("id", "=", registrationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const participants = await db
    .selectFrom("event_participants")
    .select(["id", "person_id"])
    .where("registration_id", "=", registrationId)
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .execute();
  return { ...row, participants };
}

/** The registration that a participant belongs or belonged to. */
export async function findRegistrationIdOf(
  db: Db,
  participantId: string,
): Promise<{ registration_id: string; event_id: string } | undefined> {
  return db
    .selectFrom("event_participants")
    .select(["registration_id", "event_id"])
    .where("id", "=", participantId)
    .executeTakeFirst();
}

/** Who goes by the secret in a participant's own address. */
export async function findParticipantBySecret(
  db: Db,
  secretHash: string,
): Promise<{ id: string; registration_id: string; event_id: string } | undefined> {
  return db
    .selectFrom("event_participants")
    .select(["id", "registration_id", "event_id"])
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
}

export async function withdrawParticipants(
  tx: Db,
  participantIds: readonly string[],
  at: string,
): Promise<void> {
  await tx
    .updateTable("event_participants")
    .set({ withdrawn_at: at })
    .where("id", "in", [...participantIds])
    .execute();
}

/** Moves a registration on to another state; what was offered is settled with it. */
export async function setRegistrationState(
  tx: Db,
  registrationId: string,
  values: {
    readonly state: RegistrationState;
    readonly changed_at: string;
    readonly is_override?: number;
    readonly override_reason?: string | null;
  },
): Promise<void> {
  await tx
    .updateTable("event_registrations")
    .set((eb) => ({ ...values, offer_expires_at: null, version: eb("version", "+", 1) }))
    .where("id", "=", registrationId)
    .execute();
}

export async function touchRegistration(tx: Db, registrationId: string, at: string): Promise<void> {
  await tx
    .updateTable("event_registrations")
    .set((eb) => ({ changed_at: at, version: eb("version", "+", 1) }))
    .where("id", "=", registrationId)
    .execute();
}

/** The registrations whose seat was offered until now or earlier. */
export async function listOverdueOffers(db: Db, now: string): Promise<{ id: string; event_id: string }[]> {
  return db
    .selectFrom("event_registrations")
    .select(["id", "event_id"])
    .where("state", "=", "offered")
    .where("offer_expires_at", "<=", now)
    .orderBy("offer_expires_at")
    .orderBy("id")
    .limit(500)
    .execute();
}
