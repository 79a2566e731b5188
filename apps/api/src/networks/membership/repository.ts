import type { Admission, Standing } from "@rammevaerk/domain/networks";
import { type Selectable, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { MembershipRequestsTable } from "../tables.ts";

export type RequestRow = Selectable<MembershipRequestsTable>;

/** Where a person stands towards a network now. */
export async function findStanding(
  db: Db,
  { networkId, personId, at }: { networkId: string; personId: string; at: string },
): Promise<Standing> {
  const { rows } = await sql<{ standing: Standing }>`
    select 'coordinator' as standing, 1 as place from grants
      where person_id = ${personId} and role = 'coordinator' and limit_kind = 'network' and limit_id = ${networkId}
        and ended_at is null and (expires_at is null or expires_at > ${at})
    union all select 'member', 2 from grants
      where person_id = ${personId} and role = 'member' and limit_kind = 'network' and limit_id = ${networkId}
        and ended_at is null and (expires_at is null or expires_at > ${at})
    union all select 'invited', 3 from network_invitations
      where network_id = ${networkId} and person_id = ${personId}
    union all select 'requested', 4 from membership_requests
      where network_id = ${networkId} and person_id = ${personId} and status = 'waiting'
    order by place limit 1`.execute(db);
  return rows[0]?.standing ?? "none";
}

/** Somebody in a network: a coordinator is a member too. */
export interface MemberRow {
  readonly personId: string;
  readonly sortName: string;
  readonly isCoordinator: boolean;
  readonly joinedAt: string;
}

/** Whom a list of members holds, and from where. */
export interface MemberFilter {
  readonly networkId: string;
  readonly onlyCoordinators: boolean;
  readonly at: string;
  readonly after?: Pick<MemberRow, "isCoordinator" | "sortName" | "personId"> | undefined;
  readonly size: number;
}

/** Those in a network now, coordinators first, then by name; one more than the page holds. */
export async function listMemberRows(db: Db, filter: MemberFilter): Promise<MemberRow[]> {
  const { networkId, at, after, size } = filter;
  const onlyCoordinators = filter.onlyCoordinators ? sql`and m.is_coordinator = 1` : sql``;
  const place = after?.isCoordinator === true ? 1 : 0;
  const onlyAfter =
    after === undefined
      ? sql``
      : sql`and (m.is_coordinator < ${place} or (m.is_coordinator = ${place} and (p.sort_name > ${after.sortName}
          or (p.sort_name = ${after.sortName} and p.id > ${after.personId}))))`;
  const { rows } = await sql<{ id: string; sort_name: string; is_coordinator: number; joined_at: string }>`
    select p.id, p.sort_name, m.is_coordinator, m.joined_at from (
      select person_id, min(granted_at) as joined_at, max(case when role = 'coordinator' then 1 else 0 end) as is_coordinator
      from grants
      where limit_kind = 'network' and limit_id = ${networkId}
        and ended_at is null and (expires_at is null or expires_at > ${at})
      group by person_id
    ) m join people p on p.id = m.person_id
    where 1 = 1 ${onlyCoordinators} ${onlyAfter}
    order by m.is_coordinator desc, p.sort_name, p.id limit ${size + 1}`.execute(db);
  return rows.map((row) => ({
    personId: row.id,
    sortName: row.sort_name,
    isCoordinator: row.is_coordinator === 1,
    joinedAt: row.joined_at,
  }));
}

/** How many are in each of these networks now; a network with nobody in it is left out. */
export async function countMembers(
  db: Db,
  networkIds: readonly string[],
  at: string,
): Promise<Map<string, number>> {
  if (networkIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("grants")
    .select("limit_id")
    .select((eb) => eb.fn.count<number>("person_id").distinct().as("count"))
    .where("limit_kind", "=", "network")
    .where("limit_id", "in", networkIds)
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", at)]))
    .groupBy("limit_id")
    .execute();
  return new Map(rows.map((row) => [row.limit_id, row.count]));
}

/** Answers false when the person's request waits already; nothing is stored then. */
export async function insertRequest(
  tx: Db,
  row: Pick<RequestRow, "id" | "network_id" | "person_id" | "reason" | "created_at">,
): Promise<boolean> {
  const result = await tx
    .insertInto("membership_requests")
    .values({ ...row, status: "waiting", answer: null, answered_by: null, answered_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export function findRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return db.selectFrom("membership_requests").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A person's newest request, whatever became of it. */
export function findNewestRequest(
  db: Db,
  networkId: string,
  personId: string,
): Promise<RequestRow | undefined> {
  return db
    .selectFrom("membership_requests")
    .selectAll()
    .where("network_id", "=", networkId)
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Requests to a network, newest first, one more than the page holds. */
export function listRequestRows(
  db: Db,
  { networkId, onlyWaiting }: { networkId: string; onlyWaiting: boolean },
  { before, size }: { before: string | undefined; size: number },
): Promise<RequestRow[]> {
  let query = db
    .selectFrom("membership_requests")
    .selectAll()
    .where("network_id", "=", networkId)
    .orderBy("id", "desc")
    .limit(size + 1);
  if (onlyWaiting) query = query.where("status", "=", "waiting");
  if (before !== undefined) query = query.where("id", "<", before);
  return query.execute();
}

/** What became of a request. */
export interface RequestOutcome {
  readonly status: "accepted" | "declined" | "withdrawn";
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly answered_at: string;
}

/** Closes one request if it still waits. Answers whether it did. */
export async function closeRequest(tx: Db, id: string, outcome: RequestOutcome): Promise<boolean> {
  const result = await tx
    .updateTable("membership_requests")
    .set({ ...outcome })
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Closes a person's waiting request to a network. Answers its id, or undefined when none waits. */
export async function closeWaitingRequest(
  tx: Db,
  { networkId, personId }: { networkId: string; personId: string },
  outcome: RequestOutcome,
): Promise<string | undefined> {
  const row = await tx
    .updateTable("membership_requests")
    .set({ ...outcome })
    .where("network_id", "=", networkId)
    .where("person_id", "=", personId)
    .where("status", "=", "waiting")
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Answers false when the person is invited already. */
export async function insertInvitation(
  tx: Db,
  row: { network_id: string; person_id: string; invited_by: string; created_at: string },
): Promise<boolean> {
  const result = await tx
    .insertInto("network_invitations")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Answers whether there was an invitation to take away. */
export async function deleteInvitation(tx: Db, networkId: string, personId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom("network_invitations")
    .where("network_id", "=", networkId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** The name of somebody with an account in use; undefined for everybody else. */
export async function findActivePersonName(db: Db, personId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("people")
    .select("name")
    .where("id", "=", personId)
    .where("status", "=", "active")
    .executeTakeFirst();
  return row?.name;
}

export async function findAdmission(db: Db, networkId: string): Promise<Admission | undefined> {
  const row = await db
    .selectFrom("networks")
    .select("admission")
    .where("id", "=", networkId)
    .executeTakeFirst();
  return row?.admission;
}
