import type { Db } from "./connect.ts";

/** The ids of a table after one of them, in their order, for walking through all of it. */
export async function listIdsAfter(
  db: Db,
  table: "clusters" | "networks" | "offers" | "threads",
  { after, most }: { readonly after: string; readonly most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom(table)
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}
