import type { Db } from "../platform/db/connect.ts";

/** The mode that a database was made in: the given one, where it has none yet. */
export async function findOrSetMode(db: Db, mode: "demo" | "production"): Promise<string> {
  await db
    .insertInto("settings")
    .values({ name: "mode", value: mode })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", "mode")
    .executeTakeFirstOrThrow();
  return row.value;
}
