import { type SqlBool, sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { NetworkScope } from "../../policy.ts";

function isAmong(column: string, ids: readonly string[]) {
  return ids.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join(ids)})`;
}

const isInRegions = (ids: readonly string[]) =>
  sql`exists (select 1 from network_regions r where r.network_id = n.id and ${isAmong("r.region_id", ids)})`;

const mayRead = ({ networkIds, regionIds }: Pick<NetworkScope, "networkIds" | "regionIds">) =>
  sql`(${isAmong("n.id", networkIds)} or ${isInRegions(regionIds)})`;

/** The names of those of the networks that the scope holds, by id. */
export async function listNetworkNames(
  db: Db,
  ids: readonly string[],
  scope: NetworkScope,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select n.id, n.name from networks n where ${isAmong("n.id", ids)} and (
      ${sql.lit(scope.everything ? 1 : 0)} = 1 or n.admission <> 'invitation' or ${mayRead(scope)}
      or exists (select 1 from network_invitations i where i.network_id = n.id and i.person_id = ${scope.invitedPersonId})
    )`.execute(db);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The titles of those of the threads that are visible in networks of the scope, by id. */
export async function listThreadTitles(
  db: Db,
  ids: readonly string[],
  scope: Pick<NetworkScope, "networkIds" | "regionIds">,
): Promise<Map<string, { networkId: string; title: string }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; title: string; network_id: string }>`
    select t.id, t.title, t.network_id from threads t join networks n on n.id = t.network_id
    join posts f on f.thread_id = t.id and f.is_first = 1
    where ${isAmong("t.id", ids)} and f.state = 'visible' and ${mayRead(scope)}`.execute(db);
  return new Map(rows.map((row) => [row.id, { networkId: row.network_id, title: row.title }]));
}

/** The names of those of the files that hang at visible posts, or at the networks themselves, of the scope, by id. */
export async function listFileNames(
  db: Db,
  ids: readonly string[],
  scope: Pick<NetworkScope, "networkIds" | "regionIds">,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select a.id, a.name from attachments a join networks n on n.id = a.network_id
    left join posts p on p.id = a.post_id
    where ${isAmong("a.id", ids)} and a.removed_at is null and (a.is_network_file = 1 or p.state = 'visible')
      and ${mayRead(scope)}`.execute(db);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Members of a network whose folded name holds a folded text, by name. */
export async function listMembersByName(
  db: Db,
  {
    networkId,
    pattern,
    exceptId,
    at,
    limit,
  }: { networkId: string; pattern: string; exceptId: string; at: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from people p
    where p.id <> ${exceptId} and p.sort_name like ${pattern} escape '\\' and exists (
      select 1 from grants g where g.person_id = p.id and g.limit_kind = 'network' and g.limit_id = ${networkId}
        and g.ended_at is null and (g.expires_at is null or g.expires_at > ${at}))
    order by p.sort_name, p.id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
