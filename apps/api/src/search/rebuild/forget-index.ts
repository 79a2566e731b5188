import type { Db } from "../../platform/db/connect.ts";
import { deleteAllMarks } from "../marks/repository.ts";
import { deleteRebuild } from "./repository.ts";

/** After all data was put in at once, for a database with an empty index: it is made at the next start, whole, and not change by change. */
export async function forgetIndex(tx: Db): Promise<void> {
  await deleteAllMarks(tx);
  await deleteRebuild(tx);
}
