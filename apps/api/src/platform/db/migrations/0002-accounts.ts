import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";

  await db.schema
    .createTable("organisations")
    .addColumn("id", "text", (c) => c.primaryKey())
    /** A name for ever, such as "municipality:101", so that loading the reference data twice changes nothing. */
    .addColumn("key", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("code", "text")
    .addColumn("region_id", "text")
    .addColumn("cvr", "text")
    .addColumn("valid_from", "text", (c) => c.notNull())
    .addColumn("valid_to", "text")
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("organisations_by_name")
    .on("organisations")
    .columns(["sort_name", "id"])
    .execute();

  await db.schema
    .createTable("organisation_successions")
    .addColumn("predecessor_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("successor_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("on_date", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("organisation_successions_pk", ["predecessor_id", "successor_id"])
    .execute();

  await db.schema
    .createTable("organisation_mail_domains")
    .addColumn("domain", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .execute();

  await db.schema
    .createTable("people")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("password_hash", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("two_factor_secret", "text")
    .addColumn("two_factor_since", "text")
    /** The last 30-second step whose code was used: a code counts once. */
    .addColumn("two_factor_step", "integer")
    .addColumn("languages", "text", (c) => c.notNull().defaultTo("[]"))
    .addColumn("ask_me_about", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("asks_per_month", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("is_not_now", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("visibility", "text", (c) => c.notNull().defaultTo("network-members"))
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("affiliations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("valid_from", "text", (c) => c.notNull())
    .addColumn("valid_to", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("affiliations_by_person")
    .on("affiliations")
    .columns(["person_id", "id"])
    .execute();
  await db.schema
    .createIndex("affiliations_by_organisation")
    .on("affiliations")
    .columns(["organisation_id", "id"])
    .execute();

  await db.schema
    .createTable("competences")
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("code", "text", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull())
    .addColumn("confirmed_on", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("competences_pk", ["person_id", "list", "code"])
    .execute();
  await db.schema
    .createIndex("competences_by_code")
    .on("competences")
    .columns(["list", "code", "person_id"])
    .execute();

  await db.schema
    .createTable("grants")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("limit_kind", "text", (c) => c.notNull())
    .addColumn("limit_id", "text", (c) => c.notNull())
    .addColumn("granted_by", "text")
    .addColumn("granted_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text")
    .addColumn("ended_at", "text")
    .addColumn("ended_by", "text")
    .execute();
  await sql`create unique index grants_in_force on grants (person_id, role, limit_kind, limit_id) where ended_at is null`.execute(
    db,
  );
  await sql`create index grants_by_limit on grants (limit_kind, limit_id, id) where ended_at is null`.execute(
    db,
  );

  await db.schema
    .createTable("role_requirements")
    .addColumn("role", "text", (c) => c.primaryKey())
    .execute();

  await db.schema
    .createTable("sessions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("last_seen_at", "text", (c) => c.notNull())
    .addColumn("device", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("sessions_by_person").on("sessions").column("person_id").execute();

  await db.schema
    .createTable("tokens")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    .addColumn("data", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("tokens_by_person").on("tokens").column("person_id").execute();

  await db.schema
    .createTable("recovery_codes")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .execute();
  await db.schema.createIndex("recovery_codes_by_person").on("recovery_codes").column("person_id").execute();

  await db.schema
    .createTable("notifications")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("actor_id", "text")
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    /** What happened, once per receiver: delivering the same message again adds nothing. */
    .addColumn("cause", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("read_at", "text")
    .addUniqueConstraint("notifications_once", ["person_id", "cause"])
    .execute();
  await sql`create index notifications_newest on notifications (person_id, id desc)`.execute(db);
  await sql`create index notifications_unread on notifications (person_id, id desc) where read_at is null`.execute(
    db,
  );

  await db.schema
    .createTable("notification_settings")
    .addColumn("person_id", "text", (c) => c.primaryKey().references("people.id"))
    .addColumn("threads", "text", (c) => c.notNull())
    .addColumn("asks", "text", (c) => c.notNull())
    .addColumn("matters", "text", (c) => c.notNull())
    .execute();
}
