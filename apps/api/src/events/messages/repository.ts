import type { Language } from "@rammevaerk/contracts/fields";
import type { RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";
import { type EventRow, eventColumns } from "../calendar/repository.ts";
import type { EventMessagesTable } from "../tables.ts";

/** Notes that a participant is mailed about a cause. Absent when that was done before; else whose account it is, if any. */
export async function insertMailing(
  tx: Db,
  { participantId, cause, createdAt }: { participantId: string; cause: string; createdAt: string },
): Promise<{ personId: string | null } | undefined> {
  const [added] = await queryText<{ personId: string | null }>(tx, {
    text: `insert into event_mailings (participant_id, cause, created_at) values (?, ?, ?)
      on conflict (participant_id, cause) do nothing
      returning (select p.person_id from event_participants p where p.id = event_mailings.participant_id) as "personId"`,
    values: [participantId, cause, createdAt],
  });
  return added;
}

/** How often an event's time, place or status was changed. */
export async function getSequence(db: Db, eventId: string): Promise<number> {
  const { sequence } = await db
    .selectFrom("events")
    .select("sequence")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return sequence;
}

/** A participant with the registration, the event and the address that mail goes to: the account's own, where there is one. */
export interface MailSubject extends EventRow {
  readonly participant_id: string;
  readonly person_id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly secret_hash: string | null;
  readonly withdrawn_at: string | null;
  readonly registration_id: string;
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
  readonly queue_number: number | null;
  readonly offer_expires_at: string | null;
  /** How often the same person signed up for the event before. */
  readonly earlier: number;
  /** A mail has put the event into the person's calendar. */
  readonly was_invited: number;
}

/** Who a mail goes to and what about, as it is now; absent when the participant is gone. */
export async function findMailSubject(db: Db, participantId: string): Promise<MailSubject | undefined> {
  const { rows } = await sql<MailSubject>`
    select ${eventColumns}, p.id as participant_id, p.person_id, coalesce(a.name, p.name) as name,
      coalesce(a.email, p.email) as email, coalesce(a.language, 'da') as language, p.secret_hash, p.withdrawn_at,
      r.id as registration_id, r.pool, r.state, r.queue_number, r.offer_expires_at,
      (select count(*) from event_participants b where b.event_id = p.event_id and b.id < p.id
        and (b.person_id = p.person_id or (p.person_id is null and b.email = p.email))) as earlier,
      (select count(*) from event_mailings m where m.participant_id = p.id
        and m.cause in ('registered', 'seat-accepted', 'seat-given')) as was_invited
    from event_participants p
    join event_registrations r on r.id = p.registration_id
    join events e on e.id = p.event_id
    left join people a on a.id = p.person_id
    where p.id = ${participantId}`.execute(db);
  return rows[0];
}

/** Whether a participant has been mailed about a cause. */
export async function hasMailing(db: Db, participantId: string, cause: string): Promise<boolean> {
  const row = await db
    .selectFrom("event_mailings")
    .select("cause")
    .where("participant_id", "=", participantId)
    .where("cause", "=", cause)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an organiser wrote. */
export function findMessage(db: Db, messageId: string): Promise<EventMessagesTable | undefined> {
  return db.selectFrom("event_messages").selectAll().where("id", "=", messageId).executeTakeFirst();
}

/** The names and addresses of an event's material, as whoever has a seat may see it, or everybody. */
export function listMaterials(
  db: Db,
  eventId: string,
  { hasSeat }: { hasSeat: boolean },
): Promise<{ name: string; url: string }[]> {
  let query = db.selectFrom("event_materials").select(["name", "url"]).where("event_id", "=", eventId);
  if (!hasSeat) query = query.where("audience", "=", "everybody");
  return query.orderBy("added_at").orderBy("id").execute();
}
