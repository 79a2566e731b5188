import type { Selectable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { MembershipRequestsTable } from "../tables.ts";

/** The networks a person is or was in, oldest first. */
export function listMembershipsOf(db: Db, personId: string) {
  return db
    .selectFrom("grants as g")
    .innerJoin("networks as n", "n.id", "g.limit_id")
    .select(["n.name as network", "g.role", "g.granted_at as since", "g.ended_at as until"])
    .where("g.person_id", "=", personId)
    .where("g.limit_kind", "=", "network")
    .orderBy("g.granted_at")
    .orderBy("g.id")
    .execute();
}

export function listRequestsOf(
  db: Db,
  personId: string,
): Promise<
  (Pick<
    Selectable<MembershipRequestsTable>,
    "reason" | "created_at" | "status" | "answer" | "answered_at"
  > & {
    network: string;
  })[]
> {
  return db
    .selectFrom("membership_requests as r")
    .innerJoin("networks as n", "n.id", "r.network_id")
    .select(["n.name as network", "r.reason", "r.created_at", "r.status", "r.answer", "r.answered_at"])
    .where("r.person_id", "=", personId)
    .orderBy("r.id")
    .execute();
}

export function listInvitationsOf(db: Db, personId: string) {
  return db
    .selectFrom("network_invitations as i")
    .innerJoin("networks as n", "n.id", "i.network_id")
    .select(["n.name as network", "i.created_at as createdAt"])
    .where("i.person_id", "=", personId)
    .orderBy("i.created_at")
    .orderBy("n.id")
    .execute();
}

/** What a person chose to hear; the thread's title is absent where the whole network is meant. */
export function listWatchesOf(db: Db, personId: string) {
  return db
    .selectFrom("watches as w")
    .innerJoin("networks as n", "n.id", "w.network_id")
    .leftJoin("threads as t", "t.id", "w.thread_id")
    .select(["n.name as network", "t.title as thread", "w.level"])
    .where("w.person_id", "=", personId)
    .orderBy("w.network_id")
    .orderBy("w.thread_id")
    .execute();
}

/** The networks that a person coordinates, in one order for all, so that two who lock them don't wait for each other. */
export async function listCoordinatedIds(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("grants")
    .select("limit_id")
    .where("person_id", "=", personId)
    .where("role", "=", "coordinator")
    .where("limit_kind", "=", "network")
    .where("ended_at", "is", null)
    .orderBy("limit_id")
    .execute();
  return rows.map((row) => row.limit_id);
}

/** What would be left of a network without a person. A coordinator for a time only does not count. */
export async function findRest(
  db: Db,
  networkId: string,
  personId: string,
): Promise<{ hasCoordinator: boolean; hasMember: boolean }> {
  const rows = await db
    .selectFrom("grants")
    .select(["role", "expires_at"])
    .where("limit_kind", "=", "network")
    .where("limit_id", "=", networkId)
    .where("person_id", "<>", personId)
    .where("ended_at", "is", null)
    .execute();
  return {
    hasCoordinator: rows.some((row) => row.role === "coordinator" && row.expires_at === null),
    hasMember: rows.length > 0,
  };
}

export async function isDormant(db: Db, networkId: string): Promise<boolean> {
  const row = await db
    .selectFrom("networks")
    .select("dormant_since")
    .where("id", "=", networkId)
    .executeTakeFirst();
  return row?.dormant_since !== null;
}

/** A network that nobody is left in rests from its last activity on. */
export async function restSinceLastActivity(tx: Db, networkId: string): Promise<void> {
  await tx
    .updateTable("networks")
    .set((eb) => ({ dormant_since: eb.ref("last_activity_at") }))
    .where("id", "=", networkId)
    .where("dormant_since", "is", null)
    .execute();
}

/** Removes what a person asked for, was invited to and chose, and takes the person out of what others did. */
export async function forgetPerson(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("membership_requests").where("person_id", "=", personId).execute();
  await tx.deleteFrom("network_invitations").where("person_id", "=", personId).execute();
  await tx.deleteFrom("watches").where("person_id", "=", personId).execute();
  await tx
    .updateTable("membership_requests")
    .set({ answered_by: null })
    .where("answered_by", "=", personId)
    .execute();
  await tx
    .updateTable("network_invitations")
    .set({ invited_by: null })
    .where("invited_by", "=", personId)
    .execute();
  await tx.updateTable("networks").set({ contact_id: null }).where("contact_id", "=", personId).execute();
}
