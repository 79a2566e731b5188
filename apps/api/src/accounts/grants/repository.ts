import type { LimitKind, Role } from "@rammevaerk/domain/accounts";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { GrantsTable } from "../tables.ts";

export interface RoleInLimit {
  readonly role: Role;
  readonly limitKind: LimitKind;
  readonly limitId: string;
}

/** Stores a grant unless the person holds the role there already. Answers whether it was stored. */
export async function insertGrant(tx: Db, grant: GrantsTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("grants")
    .values(grant)
    .onConflict((conflict) =>
      conflict
        .columns(["person_id", "role", "limit_kind", "limit_id"])
        .where("ended_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Ends a grant that is in force. Answers whether it was. */
export async function endGrantRow(
  tx: Db,
  grant: RoleInLimit & { personId: string },
  { endedAt, endedBy }: { endedAt: string; endedBy: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("grants")
    .set({ ended_at: endedAt, ended_by: endedBy })
    .where("person_id", "=", grant.personId)
    .where("role", "=", grant.role)
    .where("limit_kind", "=", grant.limitKind)
    .where("limit_id", "=", grant.limitId)
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", endedAt)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that what a person held has run out, at the moment it did, so that it can be given anew. */
export async function endExpiredGrant(
  tx: Db,
  grant: RoleInLimit & { personId: string },
  now: string,
): Promise<void> {
  await tx
    .updateTable("grants")
    .set((eb) => ({ ended_at: eb.ref("expires_at") }))
    .where("person_id", "=", grant.personId)
    .where("role", "=", grant.role)
    .where("limit_kind", "=", grant.limitKind)
    .where("limit_id", "=", grant.limitId)
    .where("ended_at", "is", null)
    .where("expires_at", "<=", now)
    .execute();
}

export async function endGrantById(tx: Db, id: string, endedAt: string): Promise<void> {
  await tx
    .updateTable("grants")
    .set({ ended_at: endedAt })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Ends all that a person holds within one limit. Answers what it was. */
export async function endGrantsWithin(
  tx: Db,
  { personId, limitKind, limitId }: { personId: string; limitKind: LimitKind; limitId: string },
  endedAt: string,
): Promise<Pick<GrantsTable, "id" | "role">[]> {
  return tx
    .updateTable("grants")
    .set({ ended_at: endedAt })
    .where("person_id", "=", personId)
    .where("limit_kind", "=", limitKind)
    .where("limit_id", "=", limitId)
    .where("ended_at", "is", null)
    .returning(["id", "role"])
    .execute();
}

export async function findGrant(db: Db, id: string): Promise<GrantsTable | undefined> {
  return db.selectFrom("grants").selectAll().where("id", "=", id).executeTakeFirst();
}

function inForce(db: Db, now: string) {
  return db
    .selectFrom("grants")
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]));
}

export async function findGrantInForce(
  db: Db,
  grant: RoleInLimit & { personId: string },
  now: string,
): Promise<GrantsTable | undefined> {
  return inForce(db, now)
    .selectAll()
    .where("person_id", "=", grant.personId)
    .where("role", "=", grant.role)
    .where("limit_kind", "=", grant.limitKind)
    .where("limit_id", "=", grant.limitId)
    .executeTakeFirst();
}

export async function listGrantsOf(db: Db, personId: string, now: string): Promise<GrantsTable[]> {
  return inForce(db, now).selectAll().where("person_id", "=", personId).orderBy("id").execute();
}

/** Holders of a role within a limit, of active accounts only. */
export async function listHolderIds(
  db: Db,
  { role, limitKind, limitId }: RoleInLimit,
  now: string,
): Promise<string[]> {
  const rows = await inForce(db, now)
    .innerJoin("people", "people.id", "grants.person_id")
    .select("person_id")
    .where("people.status", "=", "active")
    .where("role", "=", role)
    .where("limit_kind", "=", limitKind)
    .where("limit_id", "=", limitId)
    .orderBy("grants.id")
    .execute();
  return rows.map((row) => row.person_id);
}

/** Holds the grants of a role within a limit until the transaction ends, so that two can't both be the last but one to go. */
export async function lockGrants(tx: Db, { role, limitKind, limitId }: RoleInLimit): Promise<void> {
  if (!isPostgres(tx)) return;
  await sql`select id from grants where role = ${role} and limit_kind = ${limitKind} and limit_id = ${limitId}
    and ended_at is null order by id for update`.execute(tx);
}

/** The grants within a limit in the order they were given; one more than the page holds. */
export async function listGrantsWithin(
  db: Db,
  { limitKind, limitId, now }: { limitKind: LimitKind; limitId: string; now: string },
  { afterId, size }: { afterId: string | undefined; size: number },
): Promise<GrantsTable[]> {
  let query = inForce(db, now)
    .selectAll()
    .where("limit_kind", "=", limitKind)
    .where("limit_id", "=", limitId);
  if (afterId !== undefined) query = query.where("id", ">", afterId);
  return query
    .orderBy("id")
    .limit(size + 1)
    .execute();
}

export async function deleteGrantsOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("grants").where("person_id", "=", personId).execute();
}

export async function listRequiredRoles(db: Db): Promise<Role[]> {
  const rows = await db.selectFrom("role_requirements").select("role").execute();
  return rows.map((row) => row.role);
}

export async function insertRequirement(tx: Db, role: Role): Promise<void> {
  await tx
    .insertInto("role_requirements")
    .values({ role })
    .onConflict((conflict) => conflict.column("role").doNothing())
    .execute();
}

export async function deleteRequirement(tx: Db, role: Role): Promise<void> {
  await tx.deleteFrom("role_requirements").where("role", "=", role).execute();
}

export async function listNetworkNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("networks").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function listClusterNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("clusters").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function listEventTitles(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("events").select(["id", "title"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** The regions of a network; none for a national one, and for one that does not exist. */
export async function listNetworkRegions(db: Db, networkId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("network_regions")
    .innerJoin("networks", "networks.id", "network_regions.network_id")
    .select("region_id")
    .where("network_id", "=", networkId)
    .where("is_national", "=", 0)
    .execute();
  return rows.map((row) => row.region_id);
}
