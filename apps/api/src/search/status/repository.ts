import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";

/** How many documents of each kind there are. */
export async function countDocuments(db: Db): Promise<Map<SearchKind, number>> {
  const rows = await db
    .selectFrom("search_documents")
    .select(["kind", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("kind")
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}
