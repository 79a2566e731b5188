import type { Db } from "../../../platform/db/connect.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import type { MethodImportsTable } from "../../tables.ts";

export async function insertImport(tx: Db, row: MethodImportsTable): Promise<void> {
  await tx.insertInto("method_imports").values(row).execute();
}

/** Forgets a person's imports but for the newest, applied or not. */
export async function deleteOlderImports(
  tx: Db,
  { personId, kept }: { personId: string; kept: number },
): Promise<void> {
  const newest = await tx
    .selectFrom("method_imports")
    .select("id")
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(kept)
    .execute();
  await tx
    .deleteFrom("method_imports")
    .where("person_id", "=", personId)
    .where(
      "id",
      "not in",
      newest.map(({ id }) => id),
    )
    .execute();
}

export function findImport(db: Db, id: string): Promise<MethodImportsTable | undefined> {
  return db.selectFrom("method_imports").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whom an import belongs to, for the policy. */
export function findImportSubject(db: Db, id: string): Promise<{ personId: string } | undefined> {
  return db
    .selectFrom("method_imports")
    .select("person_id as personId")
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The import as it stands once it is held. */
export async function lockImport(tx: Db, id: string): Promise<MethodImportsTable | undefined> {
  await lockRow(tx, "method_imports", id);
  return findImport(tx, id);
}

export async function setApplied(tx: Db, id: string, values: { at: string; content: string }): Promise<void> {
  const { at, content } = values;
  await tx.updateTable("method_imports").set({ applied_at: at, content }).where("id", "=", id).execute();
}

export async function deleteImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom("method_imports").where("id", "=", id).execute();
}
