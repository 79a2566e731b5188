import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { OfferNeedsTable } from "../tables.ts";

/** A person's needs, newest first. */
export function listNeedRows(db: Db, personId: string): Promise<OfferNeedsTable[]> {
  return db
    .selectFrom("offer_needs")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .execute();
}

/** Keeps a need once, however often it is sent. Answers the one that is kept. */
export async function insertNeed(tx: Db, row: OfferNeedsTable): Promise<OfferNeedsTable> {
  await tx
    .insertInto("offer_needs")
    .values(row)
    .onConflict((conflict) => conflict.columns(["person_id", "request_id"]).doNothing())
    .execute();
  return tx
    .selectFrom("offer_needs")
    .selectAll()
    .where("person_id", "=", row.person_id)
    .where("request_id", "=", row.request_id)
    .executeTakeFirstOrThrow();
}

/** Keeps so many of a person's needs, those saved last. */
export async function dropOldestNeeds(tx: Db, personId: string, kept: number): Promise<void> {
  await sql`
    delete from offer_needs where person_id = ${personId} and id not in (
      select id from offer_needs where person_id = ${personId} order by id desc limit ${kept})`.execute(tx);
}

/** Answers whether there was one. */
export async function deleteNeedRow(tx: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("offer_needs")
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

export async function deleteNeedsOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("offer_needs").where("person_id", "=", personId).execute();
}
