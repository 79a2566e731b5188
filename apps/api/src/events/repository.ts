import type { EventOwnerKind, EventStatus, EventVisibility } from "@rammevaerk/domain/events";
import { sql } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { EventSubject } from "./policy.ts";

/** Who asks, and on which Danish day. A visitor has no id. */
export interface Asker {
  readonly personId: string | null;
  readonly today: string;
}

interface SubjectRow {
  readonly status: EventStatus;
  readonly visibility: EventVisibility;
  readonly created_by: string | null;
  readonly owner_kind: EventOwnerKind | null;
  readonly owner_id: string | null;
  readonly accepted_at: string | null;
  readonly takes_part: number;
  readonly speaks: number;
  readonly is_affiliated: number;
}

/**
 * What the policies ask of an event, for one asker; absent when there is no such event.
 * One query, for it stands before every call about an event.
 */
export async function findEventSubject(
  db: Db,
  eventId: string,
  { personId, today }: Asker,
): Promise<EventSubject | undefined> {
  const { rows } = await sql<SubjectRow>`
    select e.status, e.visibility, e.created_by, o.owner_kind, o.owner_id, o.accepted_at,
      (select count(*) from event_participants p join event_registrations r on r.id = p.registration_id
        where p.event_id = e.id and p.person_id = ${personId} and p.withdrawn_at is null
          and r.state in ('seated', 'offered', 'waiting')) as takes_part,
      (select count(*) from event_speakers s where s.event_id = e.id and s.person_id = ${personId}) as speaks,
      (select count(*) from affiliations a
        where a.person_id = ${personId} and a.organisation_id = o.owner_id and o.owner_kind = 'organisation'
          and o.accepted_at is not null and a.status = 'confirmed'
          and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to > ${today})) as is_affiliated
    from events e
    left join event_owners o on o.event_id = e.id
    where e.id = ${eventId}
    order by o.added_at, o.owner_id`.execute(db);
  const first = rows[0];
  if (first === undefined) return undefined;
  const owners = rows.flatMap(({ owner_kind, owner_id, accepted_at }) =>
    owner_kind === null || owner_id === null ? [] : [{ kind: owner_kind, id: owner_id, accepted_at }],
  );
  const refOf = ({ kind, id }: (typeof owners)[number]) => ({ kind, id });
  return {
    id: eventId,
    status: first.status,
    visibility: first.visibility,
    owners: owners.filter((owner) => owner.accepted_at !== null).map(refOf),
    invitedOwners: owners.filter((owner) => owner.accepted_at === null).map(refOf),
    isCreator: personId !== null && first.created_by === personId,
    isParticipant: first.takes_part > 0,
    isSpeaker: first.speaks > 0,
    isAffiliated: rows.some((row) => row.is_affiliated > 0),
  };
}
