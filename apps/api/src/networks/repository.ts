import type { Admission } from "@rammevaerk/domain/networks";
import { type Insertable, sql, type Updateable } from "kysely";
import type { Actor } from "../platform/actor.ts";
import type { Db } from "../platform/db/connect.ts";
import type { NetworkFields } from "./check-network-fields.ts";
import type { NetworkSubject } from "./policy.ts";
import type { NetworksTable } from "./tables.ts";

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

/** A network as it is stored, in the words of its form. */
export interface StoredNetwork extends NetworkFields {
  readonly id: string;
  readonly version: number;
  readonly purposeHtml: string;
  readonly excerpt: string;
  readonly createdAt: string;
  readonly lastActivityAt: string;
  readonly dormantSince: string | null;
  readonly isDemo: boolean;
}

export async function findNetwork(db: Db, id: string): Promise<StoredNetwork | undefined> {
  const row = await db.selectFrom("networks").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const [regions, targetGroups, legalBases, goals] = await Promise.all([
    db.selectFrom("network_regions").select("region_id").where("network_id", "=", id).execute(),
    db.selectFrom("network_target_groups").select("code").where("network_id", "=", id).execute(),
    db.selectFrom("network_legal_bases").select("code").where("network_id", "=", id).execute(),
    db
      .selectFrom("network_goals")
      .select(["agreement_id", "goal_key"])
      .where("network_id", "=", id)
      .orderBy("goal_key")
      .execute(),
  ]);
  return {
    id,
    name: row.name,
    purpose: row.purpose_markdown,
    purposeHtml: row.purpose_html,
    excerpt: row.excerpt,
    admission: row.admission,
    isNational: row.is_national === 1,
    regionIds: regions.map((region) => region.region_id).toSorted(),
    targetGroups: targetGroups.map((group) => group.code).toSorted(),
    legalBases: legalBases.map((basis) => basis.code).toSorted(),
    goals: goals.map((goal) => ({ agreementId: goal.agreement_id, goalKey: goal.goal_key })),
    contactId: row.contact_id,
    defaultWatchLevel: row.default_watch_level,
    version: row.version,
    createdAt: row.created_at,
    lastActivityAt: row.last_activity_at,
    dormantSince: row.dormant_since,
    isDemo: row.is_demo === 1,
  };
}

/** Answers false when a network with the same `request_id` is there already; nothing is stored then. */
export async function insertNetwork(tx: Db, row: Insertable<NetworksTable>): Promise<boolean> {
  const result = await tx
    .insertInto("networks")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findNetworkIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("networks")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateNetworkRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<NetworksTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("networks")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts these codes in the place of those that were there. Each code stands once. */
export async function replaceNetworkCodes(
  tx: Db,
  networkId: string,
  codes: Pick<NetworkFields, "regionIds" | "targetGroups" | "legalBases" | "goals">,
): Promise<void> {
  const network_id = networkId;
  const rows = {
    network_regions: codes.regionIds.map((region_id) => ({ network_id, region_id })),
    network_target_groups: codes.targetGroups.map((code) => ({ network_id, code })),
    network_legal_bases: codes.legalBases.map((code) => ({ network_id, code })),
    network_goals: codes.goals.map((goal) => ({
      network_id,
      agreement_id: goal.agreementId,
      goal_key: goal.goalKey,
    })),
  };
  for (const table of Object.keys(rows) as (keyof typeof rows)[]) {
    await tx.deleteFrom(table).where("network_id", "=", networkId).execute();
    if (rows[table].length > 0) await tx.insertInto(table).values(rows[table]).execute();
  }
}

/** Since when the network rests; null wakes it. Answers false when nothing changes. */
export async function setDormantSince(tx: Db, id: string, at: string | null): Promise<boolean> {
  const result = await tx
    .updateTable("networks")
    .set({ dormant_since: at })
    .where("id", "=", id)
    .where("dormant_since", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes somebody who is no longer in the network from its page. */
export async function clearContact(tx: Db, networkId: string, personId: string): Promise<void> {
  await tx
    .updateTable("networks")
    .set({ contact_id: null })
    .where("id", "=", networkId)
    .where("contact_id", "=", personId)
    .execute();
}
