import type { Clock } from "../platform/clock.ts";
import { connect } from "../platform/db/connect.ts";
import { migrate } from "../platform/db/migrate.ts";
import type { Env } from "../platform/env.ts";
import { rebuildIndex } from "../search/index.ts";

/** How far the index has come. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Makes the index of the search anew beside the running server, or goes on where that was left. Answers how many things it went through. */
export async function rebuildSearch(
  env: Env,
  { clock, tell }: { clock: Clock; tell: (progress: RebuildProgress) => void },
): Promise<number> {
  const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    await migrate(db);
    return (await rebuildIndex({ db, clock }, tell)).done;
  } finally {
    await db.destroy();
  }
}
