import type { WatchLevel } from "@rammevaerk/domain/networks";
import type { Db } from "../../platform/db/connect.ts";

/** Where a watch on the whole network is stored. */
export const wholeNetwork = "all";

export async function threadIsIn(db: Db, networkId: string, threadId: string): Promise<boolean> {
  const row = await db
    .selectFrom("threads")
    .select("id")
    .where("id", "=", threadId)
    .where("network_id", "=", networkId)
    .executeTakeFirst();
  return row !== undefined;
}

export interface WatchPlace {
  readonly personId: string;
  readonly networkId: string;
  /** A thread's id, or `wholeNetwork`. */
  readonly threadId: string;
}

export async function findWatch(db: Db, place: WatchPlace): Promise<WatchLevel | undefined> {
  const row = await db
    .selectFrom("watches")
    .select("level")
    .where("person_id", "=", place.personId)
    .where("network_id", "=", place.networkId)
    .where("thread_id", "=", place.threadId)
    .executeTakeFirst();
  return row?.level;
}

export async function saveWatch(tx: Db, place: WatchPlace, level: WatchLevel): Promise<void> {
  await tx
    .insertInto("watches")
    .values({
      person_id: place.personId,
      network_id: place.networkId,
      thread_id: place.threadId,
      level,
    })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "network_id", "thread_id"]).doUpdateSet({ level }),
    )
    .execute();
}

export async function deleteWatch(tx: Db, place: WatchPlace): Promise<void> {
  await tx
    .deleteFrom("watches")
    .where("person_id", "=", place.personId)
    .where("network_id", "=", place.networkId)
    .where("thread_id", "=", place.threadId)
    .execute();
}

export async function deleteWatchesIn(tx: Db, networkId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom("watches")
    .where("network_id", "=", networkId)
    .where("person_id", "=", personId)
    .execute();
}
