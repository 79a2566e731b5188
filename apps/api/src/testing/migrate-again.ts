import type { Db } from "../platform/db/connect.ts";
import { migrate } from "../platform/db/migrate.ts";

export async function run(db: Db): Promise<string[]> {
  return (await migrate(db)).applied;
}
