import type { Db } from "./connect.ts";

/** What the server keeps under a name, for good; `fresh` becomes it when there is nothing yet. */
export async function findOrKeepSetting(db: Db, name: string, fresh: string): Promise<string> {
  await db
    .insertInto("settings")
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return value;
}
