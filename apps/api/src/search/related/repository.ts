import type { RelatedThings, SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";
import { queryText, type SqlPiece } from "../../platform/db/query-text.ts";
import type { ReaderAudiences } from "../audiences/list-audiences.ts";
import { isFoundBy } from "../matching/repository.ts";

export type Reason = RelatedThings["items"][number]["reason"];

/** What is asked of: as the index knows it, where the reader may find it. */
export async function findSubject(
  db: Db,
  { kind, subjectId, reader }: { kind: SearchKind; subjectId: string; reader: ReaderAudiences },
): Promise<{ readonly id: number; readonly target_groups: string } | undefined> {
  const found = isFoundBy(db, reader);
  const [row] = await queryText<{ id: number; target_groups: string }>(db, {
    text: `select d.id, d.target_groups from search_documents d where d.kind = ? and d.subject_id = ? and ${found.text}`,
    values: [kind, subjectId, ...found.values],
  });
  return row;
}

/** Something that belongs together with the subject, and a code behind it where there is one. */
export interface TieRow {
  readonly id: number;
  readonly kind: SearchKind;
  readonly subject_id: string;
  readonly href: string;
  readonly title: string;
  readonly as_of: string;
  readonly reason: Reason;
  readonly code: string | null;
}

const links = (kind: string, linkKind: string): string =>
  `select '${kind}' as kind, l.target_id as subject_id, 'tied' as reason, null as code
    from method_links l where l.method_id = ? and l.kind = '${linkKind}'`;
const linked = (linkKind: string): string =>
  `select 'method' as kind, l.method_id as subject_id, 'tied' as reason, null as code
    from method_links l where l.target_id = ? and l.kind = '${linkKind}'`;
const eventsOf = (ownerKind: string): string =>
  `select 'event' as kind, o.event_id as subject_id, 'takes-place-in' as reason, null as code
    from event_owners o where o.owner_id = ? and o.owner_kind = '${ownerKind}' and o.accepted_at is not null`;

/** Each kind's ties, as queries for the subject's id: what somebody said of the two, in the data itself. */
const ties: Readonly<Record<SearchKind, readonly string[]>> = {
  method: [
    links("network", "network"),
    links("event", "event"),
    links("agreement", "common-goal"),
    `select 'offer' as kind, k.offer_id as subject_id, 'uses-method' as reason, m.code as code
      from methods m join offer_current_codes k on k.list = 'method' and k.code = m.code and k.availability > 0
      where m.id = ?`,
    `select 'person' as kind, c.person_id as subject_id, 'knows-method' as reason, m.code as code
      from methods m join competences c on c.list = 'method' and c.code = m.code where m.id = ?`,
  ],
  offer: [
    `select 'method' as kind, m.id as subject_id, 'uses-method' as reason, m.code as code
      from offer_current_codes k join methods m on m.code = k.code where k.offer_id = ? and k.list = 'method'`,
    `select 'offer' as kind, o.offer_id as subject_id, 'same-organisation' as reason, null as code
      from offer_current s join offer_current o on o.operator_id = s.operator_id and o.offer_id <> s.offer_id
      where s.offer_id = ?`,
  ],
  person: [
    `select 'method' as kind, m.id as subject_id, 'knows-method' as reason, m.code as code
      from competences c join methods m on m.code = c.code where c.person_id = ? and c.list = 'method'`,
  ],
  event: [
    linked("event"),
    `select o.owner_kind as kind, o.owner_id as subject_id, 'takes-place-in' as reason, null as code
      from event_owners o where o.event_id = ? and o.owner_kind in ('network', 'cluster') and o.accepted_at is not null`,
  ],
  network: [linked("network"), eventsOf("network")],
  thread: [
    `select 'network' as kind, t.network_id as subject_id, 'takes-place-in' as reason, null as code
      from threads t where t.id = ?`,
  ],
  cluster: [eventsOf("cluster")],
  agreement: [linked("common-goal")],
};

/** So many of each query are looked at. */
const mostTies = 40;

/** What is tied to the subject and may be found by the reader, what is over left out, the newest first. */
export async function listTies(
  db: Db,
  { kind, subjectId, reader }: { kind: SearchKind; subjectId: string; reader: ReaderAudiences },
): Promise<TieRow[]> {
  const found = isFoundBy(db, reader);
  const rows: TieRow[] = [];
  for (const query of ties[kind])
    rows.push(
      ...(await queryText<TieRow>(db, {
        text: `select d.id, d.kind, d.subject_id, d.href, d.title, d.as_of, t.reason, t.code
          from (${query}) t join search_documents d on d.kind = t.kind and d.subject_id = t.subject_id
          where d.is_past = 0 and ${found.text} order by d.as_of desc, d.id desc limit ?`,
        values: [subjectId, ...found.values, mostTies],
      })),
    );
  return rows;
}

/** Things for the same target groups, or groups within them, those with most in common first; one row for each group. */
export function listSharing(
  db: Db,
  {
    id,
    codes,
    kind,
    reader,
  }: { id: number; codes: readonly string[]; kind: SearchKind; reader: ReaderAudiences },
  most: number,
): Promise<TieRow[]> {
  const found: SqlPiece = isFoundBy(db, reader);
  const among = codes.map(() => "?").join(", ");
  return queryText(db, {
    text: `select d.id, d.kind, d.subject_id, d.href, d.title, d.as_of, 'same-target-groups' as reason, k.code
      from (select s.document_id as id, count(*) as shared from search_codes s
          join search_documents d on d.id = s.document_id
          where s.list = 'target-group' and s.code in (${among}) and d.kind = ? and d.id <> ? and d.is_past = 0
            and ${found.text}
          group by s.document_id order by count(*) desc, s.document_id desc limit ?) top
        join search_documents d on d.id = top.id
        join search_codes k on k.document_id = d.id and k.list = 'target-group' and k.code in (${among})
      order by top.shared desc, d.as_of desc, d.id desc`,
    values: [...codes, kind, id, ...found.values, most, ...codes],
  });
}
