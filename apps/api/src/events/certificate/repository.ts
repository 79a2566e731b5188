import type { Db } from "../../platform/db/connect.ts";

/** Whom a certificate is for. */
export interface CertificateHolder {
  readonly participantId: string;
  readonly eventId: string;
  readonly name: string;
}

/** The seated participant of an event whom a person is, or whose own address it is; absent once erased. */
export async function findCertificateHolder(
  db: Db,
  whose: { readonly eventId: string; readonly personId: string } | { readonly secretHash: string },
): Promise<CertificateHolder | undefined> {
  let query = db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(["p.id", "p.event_id", "p.name"])
    .where("p.withdrawn_at", "is", null)
    .where("r.state", "=", "seated");
  query =
    "secretHash" in whose
      ? query.where("p.secret_hash", "=", whose.secretHash)
      : query.where("p.event_id", "=", whose.eventId).where("p.person_id", "=", whose.personId);
  const row = await query.executeTakeFirst();
  if (row === undefined || row.name === null) return undefined;
  return { participantId: row.id, eventId: row.event_id, name: row.name };
}

/** What a certificate says of an event. */
export interface CertificateEvent {
  readonly title: string;
  readonly place_name: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly starts_local: string;
  readonly ends_local: string;
}

export function getCertificateEvent(db: Db, eventId: string): Promise<CertificateEvent> {
  return db
    .selectFrom("events")
    .select(["title", "place_name", "starts_at", "ends_at", "starts_local", "ends_local"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
}
