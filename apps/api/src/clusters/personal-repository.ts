import type { Db } from "../platform/db/connect.ts";
import type { PostsChoice } from "../platform/personal-data.ts";

/** For which parties a person speaks or spoke, oldest first. */
export function listDelegationsOf(db: Db, personId: string) {
  return db
    .selectFrom("cluster_delegates as d")
    .innerJoin("cluster_parties as p", "p.id", "d.party_id")
    .innerJoin("clusters as c", "c.id", "p.cluster_id")
    .innerJoin("organisations as o", "o.id", "p.organisation_id")
    .select(["c.name as cluster", "o.name as party", "d.from_on as from", "d.to_on as until"])
    .where("d.person_id", "=", personId)
    .orderBy("d.from_on")
    .orderBy("d.id")
    .execute();
}

/** What a person has or had to do, by due date. */
export function listActionsOf(db: Db, personId: string) {
  return db
    .selectFrom("cluster_actions as a")
    .innerJoin("clusters as c", "c.id", "a.cluster_id")
    .select(["c.name as cluster", "a.title", "a.due_on as dueOn", "a.status"])
    .where("a.person_id", "=", personId)
    .orderBy("a.due_on")
    .orderBy("a.id")
    .execute();
}

export function listProposalsOf(db: Db, personId: string) {
  return db
    .selectFrom("cluster_proposals as p")
    .innerJoin("clusters as c", "c.id", "p.cluster_id")
    .select(["c.name as cluster", "p.title", "p.created_at as createdAt"])
    .where("p.created_by", "=", personId)
    .orderBy("p.id")
    .execute();
}

export function listCommentsOf(db: Db, personId: string) {
  return db
    .selectFrom("cluster_comments as k")
    .innerJoin("cluster_proposals as p", "p.id", "k.proposal_id")
    .innerJoin("clusters as c", "c.id", "p.cluster_id")
    .select(["c.name as cluster", "p.title as proposal", "k.body_markdown as body"])
    .select("k.created_at as createdAt")
    .where("k.author_id", "=", personId)
    .orderBy("k.id")
    .execute();
}

/** The clusters that a person coordinates, in one order for all, so that two who lock them don't wait for each other. */
export async function listCoordinatedOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("grants")
    .select("limit_id")
    .where("person_id", "=", personId)
    .where("role", "=", "coordinator")
    .where("limit_kind", "=", "cluster")
    .where("ended_at", "is", null)
    .orderBy("limit_id")
    .execute();
  return rows.map(({ limit_id }) => limit_id);
}

/** Who would be left in a cluster without a person. */
export async function findOthers(
  db: Db,
  { clusterId, personId }: { clusterId: string; personId: string },
): Promise<{ hasCoordinator: boolean; hasAnybody: boolean }> {
  const rows = await db
    .selectFrom("grants")
    .select("role")
    .where("limit_kind", "=", "cluster")
    .where("limit_id", "=", clusterId)
    .where("person_id", "<>", personId)
    .where("ended_at", "is", null)
    .execute();
  return { hasCoordinator: rows.some(({ role }) => role === "coordinator"), hasAnybody: rows.length > 0 };
}

/** Ends a person's places as delegate, today at the latest, and takes the name from all of them. */
export async function forgetDelegations(tx: Db, personId: string, today: string): Promise<void> {
  const open = await tx
    .selectFrom("cluster_delegates")
    .select(["id", "from_on"])
    .where("person_id", "=", personId)
    .where("to_on", "is", null)
    .execute();
  for (const { id, from_on } of open) {
    const to_on = from_on > today ? from_on : today;
    await tx.updateTable("cluster_delegates").set({ to_on }).where("id", "=", id).execute();
  }
  await tx
    .updateTable("cluster_delegates")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

/** Takes a person's name from all that stays with the clusters. Comments go with it when the person chose so. */
export async function forgetPerson(tx: Db, personId: string, choice: PostsChoice): Promise<void> {
  if (choice === "remove")
    await tx.deleteFrom("cluster_comments").where("author_id", "=", personId).execute();
  await tx
    .updateTable("cluster_comments")
    .set({ author_id: null })
    .where("author_id", "=", personId)
    .execute();
  await tx
    .updateTable("cluster_actions")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tx.updateTable("cluster_action_changes").set({ by_id: null }).where("by_id", "=", personId).execute();
  for (const table of ["cluster_mandates", "cluster_cost_keys", "cluster_proposals"] as const)
    await tx.updateTable(table).set({ created_by: null }).where("created_by", "=", personId).execute();
  for (const table of ["cluster_commitments", "council_decisions"] as const)
    await tx.updateTable(table).set({ recorded_by: null }).where("recorded_by", "=", personId).execute();
}
