import { refreshAll } from "../offers/index.ts";
import type { Clock } from "../platform/clock.ts";
import { connect } from "../platform/db/connect.ts";
import { migrate } from "../platform/db/migrate.ts";
import type { Env } from "../platform/env.ts";
import { todayIn } from "../platform/today.ts";

/** Makes anew what the search says of all offers, beside the running server. Answers how many there are. */
export async function refreshSearch(env: Env, clock: Clock): Promise<number> {
  const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    await migrate(db);
    return await refreshAll(db, todayIn(clock));
  } finally {
    await db.destroy();
  }
}
