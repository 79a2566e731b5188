import type { Db } from "../../platform/db/connect.ts";
import type { SavedSearchesTable } from "./tables.ts";

export function listSavedOf(db: Db, personId: string): Promise<SavedSearchesTable[]> {
  return db
    .selectFrom("saved_searches")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export function findSaved(db: Db, id: string): Promise<SavedSearchesTable | undefined> {
  return db.selectFrom("saved_searches").selectAll().where("id", "=", id).executeTakeFirst();
}

export function findSavedBySecret(db: Db, secretHash: string): Promise<SavedSearchesTable | undefined> {
  return db
    .selectFrom("saved_searches")
    .selectAll()
    .where("feed_secret_hash", "=", secretHash)
    .executeTakeFirst();
}

export async function countSavedOf(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("saved_searches")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertSaved(tx: Db, row: SavedSearchesTable): Promise<void> {
  await tx.insertInto("saved_searches").values(row).execute();
}

/** Changes somebody's own saved search. False when it is not theirs, or not there. */
export async function updateSaved(
  tx: Db,
  { id, personId }: { readonly id: string; readonly personId: string },
  change: Partial<SavedSearchesTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("saved_searches")
    .set(change)
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** False when it is not theirs, or not there. */
export async function deleteSaved(
  tx: Db,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("saved_searches")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function deleteSavedOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("saved_searches").where("person_id", "=", personId).execute();
}

/** Ids of saved searches that tell of new hits and were not looked at since `before`, in the order of their ids. */
export async function listToLookAt(
  db: Db,
  { before, afterId, most }: { readonly before: string; readonly afterId: string; readonly most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("saved_searches")
    .select("id")
    .where("notifies", "=", 1)
    .where("looked_at", "<", before)
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Notes that new hits were looked for, and on which day the person was told. False when another server has done it
 * meanwhile, or the search is gone.
 */
export async function noteLook(
  tx: Db,
  saved: Pick<SavedSearchesTable, "id" | "looked_at">,
  change: { readonly lookedAt: string; readonly toldOn: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("saved_searches")
    .set({ looked_at: change.lookedAt, told_on: change.toldOn })
    .where("id", "=", saved.id)
    .where("looked_at", "=", saved.looked_at)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const hourSetting = "search-new-hits-hour";

/** Answers whether an hour is this server's to wait for: once, however many servers ask. */
export async function claimHour(tx: Db, hour: string): Promise<boolean> {
  const result = await tx
    .insertInto("settings")
    .values({ name: hourSetting, value: hour })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ value: hour }).where("settings.value", "<", hour),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}
