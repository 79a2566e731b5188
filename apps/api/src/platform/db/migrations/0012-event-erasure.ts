import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<never>): Promise<void> {
  /** The proof that personal data of a class went: how many rows, and no names. */
  await db.schema
    .createTable("event_erasures")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("class", "text", (c) => c.notNull())
    .addColumn("due_on", "text", (c) => c.notNull())
    .addColumn("erased_at", "text", (c) => c.notNull())
    .addColumn("rows", "integer", (c) => c.notNull())
    .execute();
  await sql`create index event_erasures_newest on event_erasures (event_id, id desc)`.execute(db);

  /** What is left of attendance when the persons are gone: counts by organisation, day and session. */
  await db.schema
    .createTable("attendance_counts")
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("grouping", "text", (c) => c.notNull())
    /** The organisation's or session's id, the day, or empty for those without an organisation. */
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("registered", "integer", (c) => c.notNull())
    .addColumn("came", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("attendance_counts_pk", ["event_id", "grouping", "key"])
    .execute();
}
