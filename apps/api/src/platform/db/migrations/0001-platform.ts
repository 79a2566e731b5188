import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("settings")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("audit_entries")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text")
    .addColumn("session_ref", "text")
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("scope_kind", "text")
    .addColumn("scope_id", "text")
    .addColumn("change", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("audit_by_actor").on("audit_entries").columns(["actor_id", "id"]).execute();
  await db.schema
    .createIndex("audit_by_scope")
    .on("audit_entries")
    .columns(["scope_kind", "scope_id", "id"])
    .execute();
  await db.schema
    .createIndex("audit_by_subject")
    .on("audit_entries")
    .columns(["subject_kind", "subject_id", "id"])
    .execute();
  await refuseChanges(db);

  await db.schema
    .createTable("outbox_messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("topic", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("person_id", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("locked_until", "text")
    .addColumn("last_error", "text")
    .addColumn("delivered_at", "text")
    .addColumn("dead_at", "text")
    .execute();
  await sql`create index outbox_due on outbox_messages (due_at) where delivered_at is null and dead_at is null`.execute(
    db,
  );
  await sql`create index outbox_dead on outbox_messages (id) where dead_at is not null`.execute(db);
  await db.schema.createIndex("outbox_by_person").on("outbox_messages").column("person_id").execute();

  await db.schema
    .createTable("attempt_windows")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("started_at", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .execute();
}

/** The audit is append-only: the database itself refuses to change or delete an entry. */
async function refuseChanges(db: Kysely<never>): Promise<void> {
  if (isPostgres(db as never)) {
    await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
      begin raise exception 'audit entries are append-only'; end $$`.execute(db);
    await sql`create trigger audit_append_only before update or delete on audit_entries
      for each row execute function refuse_audit_change()`.execute(db);
    return;
  }
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${sql.ref(`audit_no_${change}`)} before ${sql.raw(change)} on audit_entries
      begin select raise(abort, 'audit entries are append-only'); end`.execute(db);
  }
}
