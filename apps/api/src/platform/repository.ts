import { sql } from "kysely";
import type { Db } from "./db/connect.ts";
import { isPostgres } from "./db/dialect.ts";

export interface ClaimedMessage {
  id: string;
  topic: string;
  payload: string;
  attempts: number;
}

/** Takes messages for a while: who dies with them in hand leaves them to others. Two servers never hold the same one. */
export async function claimDueMessages(
  db: Db,
  { now, lockedUntil, size }: { now: string; lockedUntil: string; size: number },
): Promise<ClaimedMessage[]> {
  const skipLocked = isPostgres(db) ? sql`for update skip locked` : sql``;
  const { rows } = await sql<ClaimedMessage>`
    update outbox_messages set locked_until = ${lockedUntil}, attempts = attempts + 1
    where id in (
      select id from outbox_messages
      where delivered_at is null and dead_at is null and due_at <= ${now}
        and (locked_until is null or locked_until <= ${now})
      order by due_at, id limit ${size} ${skipLocked}
    ) returning id, topic, payload, attempts`.execute(db);
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes what became of a message, and lets go of it. */
export async function settleMessage(
  db: Db,
  id: string,
  values: {
    delivered_at?: string;
    payload?: string;
    last_error?: string | null;
    due_at?: string;
    dead_at?: string | null;
  },
): Promise<void> {
  await db
    .updateTable("outbox_messages")
    .set({ ...values, locked_until: null })
    .where("id", "=", id)
    .execute();
}

/** Adds a try to a window, or begins a new one when the old began before `since`. Returns how many it has now. Windows from `longAgo` are forgotten. */
export async function addAttempt(
  db: Db,
  { key, now, since, longAgo }: { key: string; now: string; since: string; longAgo: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    insert into attempt_windows (key, started_at, count) values (${key}, ${now}, 1)
    on conflict (key) do update set
      count = case when attempt_windows.started_at <= ${since} then 1 else attempt_windows.count + 1 end,
      started_at = case when attempt_windows.started_at <= ${since} then excluded.started_at
        else attempt_windows.started_at end
    returning count`.execute(db);
  const count = rows[0]?.count ?? 0;
  if (count === 1) await db.deleteFrom("attempt_windows").where("started_at", "<", longAgo).execute();
  return count;
}

/** Answers whether the database answers. */
export async function canReachDatabase(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
