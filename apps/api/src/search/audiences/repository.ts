import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";
import type { AudienceName } from "../../platform/search-source.ts";

/** Asked with every search of somebody signed in, so it is one query whose text is not made anew. */
const namesOfPart = `
  select 'event:' || p.event_id as name from event_participants p join event_registrations r on r.id = p.registration_id
    where p.person_id = ? and p.withdrawn_at is null and r.state in ('seated', 'offered', 'waiting')
  union select 'event:' || s.event_id from event_speakers s where s.person_id = ?
  union all select 'invited:' || i.network_id from network_invitations i where i.person_id = ?
  union all select 'organisation:' || a.organisation_id from affiliations a
    where a.person_id = ? and a.status = 'confirmed' and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)`;

/**
 * The names that somebody has by what they take part in: events at which they have a seat, are offered one, wait for one or speak;
 * networks to which they have an unanswered invitation; organisations to which they belong on the day, as confirmed.
 */
export async function listNamesOfPart(db: Db, personId: string, today: string): Promise<AudienceName[]> {
  const rows = await queryText<{ name: AudienceName }>(db, {
    text: namesOfPart,
    values: [personId, personId, personId, personId, today, today],
  });
  return rows.map(({ name }) => name);
}
