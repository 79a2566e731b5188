import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { EventScope, OwnerRef } from "../../policy.ts";

/** What `maySee` says, as a condition on the events `e`: for every list, count, calendar and feed. */
export function isVisible(scope: EventScope, today: string | RawBuilder<string>): RawBuilder<SqlBool> {
  const isOut = sql`e.status in ('published', 'cancelled')`;
  const { personId } = scope;
  if (personId === null) return sql<SqlBool>`(${isOut} and e.visibility = 'public')`;
  const works = sql`(${among("e.id", scope.organises)} or ${isOwnedBy(scope.runs, { isAccepted: false })})`;
  return sql<SqlBool>`((${isOut} and (
      e.visibility = 'public' or ${works} or ${among("e.id", scope.checksInAt)}
      or ${isOwnedBy(scope.memberOf, { isAccepted: true })}
      or exists (select 1 from event_owners o join affiliations a on a.organisation_id = o.owner_id
        where o.event_id = e.id and o.owner_kind = 'organisation' and o.accepted_at is not null
          and a.person_id = ${personId} and a.status = 'confirmed'
          and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to > ${today}))
      or ${takesPart(personId)} or ${speaks(personId)}))
    or (e.status in ('draft', 'proposed')
      and (${works} or (e.status = 'proposed' and e.created_by = ${personId}))))`;
}

/** Worked on by somebody: who runs an owner or is asked to, who helps, and who proposed it. */
export function isWorkedOn({ personId, runs, organises, checksInAt }: EventScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${among("e.id", [...organises, ...checksInAt])} or ${isOwnedBy(runs, { isAccepted: false })}
    or (e.status = 'proposed' and e.created_by = ${personId}))`;
}

function takesPart(personId: string) {
  return sql`exists (select 1 from event_participants p join event_registrations r on r.id = p.registration_id
    where p.event_id = e.id and p.person_id = ${personId} and p.withdrawn_at is null
      and r.state in ('seated', 'offered', 'waiting'))`;
}

function speaks(personId: string) {
  return sql`exists (select 1 from event_speakers s where s.event_id = e.id and s.person_id = ${personId})`;
}

/** Signed up for, run, helped at or spoken at. */
export function isMine({ personId, organises, checksInAt, runs }: EventScope): RawBuilder<SqlBool> {
  if (personId === null) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`(${among("e.id", [...organises, ...checksInAt])} or ${isOwnedBy(runs, { isAccepted: true })}
    or ${takesPart(personId)} or ${speaks(personId)} or (e.status = 'proposed' and e.created_by = ${personId}))`;
}

/** Owned by any of these; without `isAccepted` also where they are invited. */
export function isOwnedBy(
  owners: readonly OwnerRef[],
  { isAccepted }: { isAccepted: boolean },
): RawBuilder<SqlBool> {
  const kinds = [...Map.groupBy(owners, (owner) => owner.kind)].map(
    ([kind, list]) =>
      sql`(o.owner_kind = ${kind} and ${among(
        "o.owner_id",
        list.map((owner) => owner.id),
      )})`,
  );
  if (kinds.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`exists (select 1 from event_owners o where o.event_id = e.id
    ${isAccepted ? sql`and o.accepted_at is not null` : sql``} and (${sql.join(kinds, sql` or `)}))`;
}

/** Is one of these; of none, nothing is. */
export function among(column: string, values: readonly string[]) {
  return values.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join([...new Set(values)])})`;
}
