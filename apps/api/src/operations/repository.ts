import { sql } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { AuditEntriesTable, OutboxMessagesTable } from "../platform/db/tables.ts";

/** Which entries: all, one scope's, or what one person did or is the subject of. */
export type AuditFilter =
  | { readonly kind: "everything" }
  | { readonly kind: "mine"; readonly personId: string }
  | { readonly kind: "network" | "cluster" | "organisation"; readonly id: string };

export type AuditRow = AuditEntriesTable & { actor_name: string | null };

/** The newest entries before the key, one more than the page holds. */
export function listAuditEntries(
  db: Db,
  filter: AuditFilter,
  { before, size }: { before: string | undefined; size: number },
): Promise<AuditRow[]> {
  let query = db
    .selectFrom("audit_entries as a")
    .leftJoin("people as p", "p.id", "a.actor_id")
    .selectAll("a")
    .select("p.name as actor_name")
    .orderBy("a.id", "desc")
    .limit(size + 1);
  if (before !== undefined) query = query.where("a.id", "<", before);
  if (filter.kind === "mine") {
    const { personId } = filter;
    query = query.where((eb) =>
      eb.or([
        eb("a.actor_id", "=", personId),
        eb.and([eb("a.subject_kind", "=", "person"), eb("a.subject_id", "=", personId)]),
      ]),
    );
  } else if (filter.kind !== "everything") {
    query = query.where("a.scope_kind", "=", filter.kind).where("a.scope_id", "=", filter.id);
  }
  return query.execute();
}

/** The regions that a network or cluster lies in; an organisation has none of its own here. */
export async function listRegionIdsOf(
  db: Db,
  { kind, id }: { kind: "network" | "cluster"; id: string },
): Promise<string[]> {
  const rows = await (kind === "network"
    ? db.selectFrom("network_regions").select("region_id").where("network_id", "=", id)
    : db.selectFrom("cluster_regions").select("region_id").where("cluster_id", "=", id)
  ).execute();
  return rows.map((row) => row.region_id);
}

/** Messages that were given up, newest first. */
export function listDeadMessages(
  db: Db,
  { before, size }: { before: string | undefined; size: number },
): Promise<OutboxMessagesTable[]> {
  let query = db
    .selectFrom("outbox_messages")
    .selectAll()
    .where("dead_at", "is not", null)
    .orderBy("id", "desc")
    .limit(size + 1);
  if (before !== undefined) query = query.where("id", "<", before);
  return query.execute();
}

/** Makes a dead message due again. Returns its topic, or undefined when it was not dead. */
export async function reviveMessage(db: Db, id: string, now: string): Promise<string | undefined> {
  const row = await db
    .updateTable("outbox_messages")
    .set({ dead_at: null, attempts: 0, due_at: now, locked_until: null })
    .where("id", "=", id)
    .where("dead_at", "is not", null)
    .returning("topic")
    .executeTakeFirst();
  return row?.topic;
}

/** Removes a dead message for good. Returns its topic, or undefined when it was not dead. */
export async function discardMessage(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ topic: string }>`
    delete from outbox_messages where id = ${id} and dead_at is not null returning topic`.execute(db);
  return rows[0]?.topic;
}
