import type { Admission } from "@rammevaerk/domain/networks";
import { sql } from "kysely";
import type { Actor } from "../platform/actor.ts";
import type { Db } from "../platform/db/connect.ts";
import type { NetworkSubject } from "./policy.ts";

/**
 * What the policies ask of a network, for one asker; absent when there is no such network.
 * One query, for it stands before every call about a network.
 */
export async function findNetworkSubject(
  db: Db,
  networkId: string,
  actor: Pick<Actor, "personId">,
): Promise<NetworkSubject | undefined> {
  const { rows } = await sql<{
    admission: Admission;
    is_national: number;
    region_id: string | null;
    invited_id: string | null;
  }>`
    select n.admission, n.is_national, r.region_id, i.person_id as invited_id
    from networks n
    left join network_regions r on r.network_id = n.id
    left join network_invitations i on i.network_id = n.id and i.person_id = ${actor.personId}
    where n.id = ${networkId}`.execute(db);
  const first = rows[0];
  if (first === undefined) return undefined;
  return {
    id: networkId,
    admission: first.admission,
    isNational: first.is_national === 1,
    regionIds: rows.flatMap((row) => (row.region_id === null ? [] : [row.region_id])),
    isInvited: first.invited_id !== null,
  };
}
