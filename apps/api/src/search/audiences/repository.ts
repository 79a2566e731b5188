import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";

/** The events at which somebody has a seat, is offered one, waits for one, or speaks. */
export async function listEventsTakenPartIn(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ event_id: string }>`
    select p.event_id from event_participants p join event_registrations r on r.id = p.registration_id
      where p.person_id = ${personId} and p.withdrawn_at is null and r.state in ('seated', 'offered', 'waiting')
    union select s.event_id from event_speakers s where s.person_id = ${personId}`.execute(db);
  return rows.map((row) => row.event_id);
}

/** The networks to which somebody has an unanswered invitation. */
export async function listInvitations(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("network_invitations")
    .select("network_id")
    .where("person_id", "=", personId)
    .execute();
  return rows.map((row) => row.network_id);
}

/** The organisations to which somebody belongs on a day, as confirmed. */
export async function listOrganisations(db: Db, personId: string, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom("affiliations")
    .select("organisation_id")
    .where("person_id", "=", personId)
    .where("status", "=", "confirmed")
    .where("valid_from", "<=", today)
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">", today)]))
    .execute();
  return rows.map((row) => row.organisation_id);
}
