import { sql } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import { isPostgres } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";

/** Thirty times: reads a number and stores one more, each in its own transaction. */
export async function run(db: Db): Promise<void> {
  for (let n = 0; n < 30; n++) {
    await inTransaction(db, async (tx) => {
      if (isPostgres(tx)) await sql`select name from settings where name = 'n' for update`.execute(tx);
      const row = await tx
        .selectFrom("settings")
        .select("value")
        .where("name", "=", "n")
        .executeTakeFirstOrThrow();
      const value = String(Number(row.value) + 1);
      await tx.updateTable("settings").set({ value }).where("name", "=", "n").execute();
    });
  }
}
