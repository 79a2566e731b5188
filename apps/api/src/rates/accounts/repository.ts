import type { Selectable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { AccountYearsTable } from "../tables.ts";

export type AccountYearRow = Selectable<AccountYearsTable>;

/** The closed accounts of an offer, newest first. */
export function listAccountYearRows(db: Db, offerId: string): Promise<AccountYearRow[]> {
  return db
    .selectFrom("account_years")
    .selectAll()
    .where("offer_id", "=", offerId)
    .orderBy("year", "desc")
    .limit(40)
    .execute();
}

/** Rows in one statement: a database takes only so many values at once. */
const rowsAtOnce = 1_000;

/** Stores the first version of accounts, and leaves what is there already. Answers how many were new. */
export async function insertAccountYears(tx: Db, rows: readonly AccountYearRow[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const result = await tx
      .insertInto("account_years")
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) => conflict.columns(["offer_id", "year"]).doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows);
  }
  return added;
}

/** Changes a year's accounts if they are still in the version that was read. Answers whether they were. */
export async function updateAccountYear(tx: Db, { version, ...row }: AccountYearRow): Promise<boolean> {
  const result = await tx
    .updateTable("account_years")
    .set({ ...row, version: version + 1 })
    .where("offer_id", "=", row.offer_id)
    .where("year", "=", row.year)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
