import type { Kysely } from "kysely";

export async function up(db: Kysely<never>): Promise<void> {
  /** A person's own calendar address; making a new one ends the one before. */
  await db.schema
    .createTable("calendar_addresses")
    .addColumn("person_id", "text", (c) => c.primaryKey().references("people.id"))
    /** SHA-256 of the secret in the address. */
    .addColumn("secret_hash", "text", (c) => c.notNull().unique())
    .addColumn("includes_memberships", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    /** The day only: when somebody's calendar asks is nobody's business. */
    .addColumn("last_read_on", "text")
    .execute();
}
