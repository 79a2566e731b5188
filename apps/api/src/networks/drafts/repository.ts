import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";

export interface DraftRow {
  readonly person_id: string;
  readonly place: string;
  readonly content: string;
  readonly saved_at: string;
}

export function findDraft(db: Db, personId: string, place: string): Promise<DraftRow | undefined> {
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("person_id", "=", personId)
    .where("place", "=", place)
    .executeTakeFirst();
}

export function listDraftsOf(db: Db, personId: string): Promise<DraftRow[]> {
  return db.selectFrom("drafts").selectAll().where("person_id", "=", personId).orderBy("place").execute();
}

export async function upsertDraft(tx: Db, draft: DraftRow): Promise<void> {
  await tx
    .insertInto("drafts")
    .values(draft)
    .onConflict((conflict) =>
      conflict
        .columns(["person_id", "place"])
        .doUpdateSet({ content: draft.content, saved_at: draft.saved_at }),
    )
    .execute();
}

/** Keeps so many of a person's drafts, those saved last. */
export async function dropOldestDrafts(tx: Db, personId: string, kept: number): Promise<void> {
  await sql`
    delete from drafts where person_id = ${personId} and place not in (
      select place from drafts where person_id = ${personId} order by saved_at desc, place limit ${kept})`.execute(
    tx,
  );
}

export async function deleteDraft(tx: Db, personId: string, place: string): Promise<void> {
  await tx.deleteFrom("drafts").where("person_id", "=", personId).where("place", "=", place).execute();
}
