import type { Db } from "../platform/db/connect.ts";

/** How many messages a server still owes somebody. The registry's new day, which waits for midnight, is owed to nobody. */
export async function countOwed(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("outbox_messages")
    .select("id")
    .where("delivered_at", "is", null)
    .where("topic", "!=", "offers-new-day")
    .execute();
  return rows.length;
}
