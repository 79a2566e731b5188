import type { Db } from "../platform/db/connect.ts";

/** How many messages a server still owes somebody. The registry's new day and the next hour of events, which are only waited for, are owed to nobody. */
export async function countOwed(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("outbox_messages")
    .select("id")
    .where("delivered_at", "is", null)
    .where("topic", "not in", ["offers-new-day", "events-new-hour"])
    .execute();
  return rows.length;
}
