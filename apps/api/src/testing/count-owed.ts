import type { Db } from "../platform/db/connect.ts";

/** What is only waited for, and owed to nobody: the next day of the registry, the library and the search, the next hour of events and saved searches. */
const waitedFor = [
  "offers-new-day",
  "methods-new-day",
  "search-new-day",
  "events-new-hour",
  "search-new-hour",
];

/** How many messages a server still owes somebody. */
export async function countOwed(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("outbox_messages")
    .select("id")
    .where("delivered_at", "is", null)
    .where("topic", "not in", waitedFor)
    .execute();
  return rows.length;
}
