import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { publishMethod } from "../publish-method.ts";
import { listFirstCodes, readFirstMethod } from "./read-first-methods.ts";

/**
 * Publishes the methods that the library brings with it, each once in the life of an installation: what people have made of one
 * since, or of a method that bears its code, stays as it is. A later release may bring more.
 */
export async function loadFirstMethods({ db, clock }: Pick<Platform, "db" | "clock">): Promise<void> {
  for (const code of await listFirstCodes()) {
    if (await isLoaded(db, code)) continue;
    const method = await readFirstMethod(code);
    await inTransaction(db, async (tx) => {
      if (await claim(tx, code, isoNow(clock))) await publishMethod(tx, clock, method);
    });
  }
}

function settingOf(code: string): string {
  return `first-method:${code}`;
}

async function isLoaded(db: Db, code: string): Promise<boolean> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", settingOf(code))
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes the loading of a method for this transaction. False when another server has it or had it. */
async function claim(tx: Db, code: string, at: string): Promise<boolean> {
  const result = await tx
    .insertInto("settings")
    .values({ name: settingOf(code), value: at })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
