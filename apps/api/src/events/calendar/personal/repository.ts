import type { Db } from "../../../platform/db/connect.ts";
import type { CalendarAddressesTable } from "../tables.ts";

export function findAddress(db: Db, personId: string): Promise<CalendarAddressesTable | undefined> {
  return db.selectFrom("calendar_addresses").selectAll().where("person_id", "=", personId).executeTakeFirst();
}

export function findAddressBySecret(db: Db, secretHash: string): Promise<CalendarAddressesTable | undefined> {
  return db
    .selectFrom("calendar_addresses")
    .selectAll()
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
}

/** Stores a person's address; the one before stops working. */
export async function replaceAddress(tx: Db, row: CalendarAddressesTable): Promise<void> {
  const { person_id: _, ...values } = row;
  await tx
    .insertInto("calendar_addresses")
    .values(row)
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}

/** False when there was no address. */
export async function setIncludesMemberships(
  tx: Db,
  personId: string,
  includesMemberships: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable("calendar_addresses")
    .set({ includes_memberships: includesMemberships ? 1 : 0 })
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** False when there was no address. */
export async function deleteAddress(tx: Db, personId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom("calendar_addresses")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Notes the day on which an address was last asked for; once a day, so that reading seldom writes. */
export async function noteRead(
  db: Db,
  { person_id, secret_hash, last_read_on }: CalendarAddressesTable,
  today: string,
): Promise<void> {
  if (last_read_on === today) return;
  await db
    .updateTable("calendar_addresses")
    .set({ last_read_on: today })
    .where("person_id", "=", person_id)
    .where("secret_hash", "=", secret_hash)
    .execute();
}
