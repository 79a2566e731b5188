import type { Db } from "../../platform/db/connect.ts";

/** The ids of those who want to hear when a method changes. */
export async function listWatchers(db: Db, methodId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("method_watches")
    .select("person_id")
    .where("method_id", "=", methodId)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Which of these methods a person watches. */
export async function listWatched(
  db: Db,
  personId: string | null,
  methodIds: readonly string[],
): Promise<Set<string>> {
  if (personId === null || methodIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("method_watches")
    .select("method_id")
    .where("person_id", "=", personId)
    .where("method_id", "in", methodIds)
    .execute();
  return new Set(rows.map((row) => row.method_id));
}

export async function insertWatch(
  tx: Db,
  { methodId, personId, since }: { methodId: string; personId: string; since: string },
): Promise<void> {
  await tx
    .insertInto("method_watches")
    .values({ method_id: methodId, person_id: personId, since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteWatch(
  tx: Db,
  { methodId, personId }: { methodId: string; personId: string },
): Promise<void> {
  await tx
    .deleteFrom("method_watches")
    .where("method_id", "=", methodId)
    .where("person_id", "=", personId)
    .execute();
}
