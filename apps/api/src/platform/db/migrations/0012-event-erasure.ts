import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

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
  await letAuditForget(db);
}

/**
 * The audit stays append-only, but for one change: of what was done with a registration or participant, who did it and the
 * details may be forgotten. That it was done, to what and when, can't be changed.
 */
async function letAuditForget(db: Kysely<never>): Promise<void> {
  if (isPostgres(db as never)) {
    await sql`create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.subject_kind in ('registration', 'participant')
          and (new.id, new.at, new.action, new.subject_kind, new.subject_id, new.scope_kind, new.scope_id)
            is not distinct from
            (old.id, old.at, old.action, old.subject_kind, old.subject_id, old.scope_kind, old.scope_id)
          and (new.actor_id is null or new.actor_id = old.actor_id)
          and (new.session_ref is null or new.session_ref = old.session_ref)
          and new.change = '{}'
        then return new; end if;
        raise exception 'audit entries are append-only';
      end $$`.execute(db);
    return;
  }
  await sql`drop trigger audit_no_update`.execute(db);
  await sql`create trigger audit_no_update before update on audit_entries
    when not (old.subject_kind in ('registration', 'participant')
      and new.id is old.id and new.at is old.at and new.action is old.action
      and new.subject_kind is old.subject_kind and new.subject_id is old.subject_id
      and new.scope_kind is old.scope_kind and new.scope_id is old.scope_id
      and (new.actor_id is null or new.actor_id is old.actor_id)
      and (new.session_ref is null or new.session_ref is old.session_ref)
      and new.change = '{}')
    begin select raise(abort, 'audit entries are append-only'); end`.execute(db);
}
