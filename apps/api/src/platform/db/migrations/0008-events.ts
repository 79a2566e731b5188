import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createEventTables(db);
  await createProgrammeTables(db);
}

async function createEventTables(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";

  await db.schema
    .createTable("event_series")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("events")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("series_id", "text", (c) => c.references("event_series.id"))
    .addColumn("copied_from_id", "text", (c) => c.references("events.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("visibility", "text", (c) => c.notNull())
    .addColumn("format", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("sort_title", foldedText, (c) => c.notNull())
    .addColumn("description_markdown", "text", (c) => c.notNull())
    .addColumn("description_html", "text", (c) => c.notNull())
    .addColumn("excerpt", "text", (c) => c.notNull())
    .addColumn("search_text", "text", (c) => c.notNull())
    /** What people wrote: local time in the zone, and which of two when it exists twice. */
    .addColumn("zone", "text", (c) => c.notNull())
    .addColumn("starts_local", "text", (c) => c.notNull())
    .addColumn("starts_fold", "text", (c) => c.notNull())
    .addColumn("ends_local", "text", (c) => c.notNull())
    .addColumn("ends_fold", "text", (c) => c.notNull())
    /** The same as UTC instants. */
    .addColumn("starts_at", "text", (c) => c.notNull())
    .addColumn("ends_at", "text", (c) => c.notNull())
    .addColumn("place_name", "text", (c) => c.notNull())
    .addColumn("place_address", "text", (c) => c.notNull())
    .addColumn("region_id", "text")
    /** Only for those who have a seat. */
    .addColumn("online_url", "text")
    /** Seats; absent when there is no limit. */
    .addColumn("capacity", "integer")
    .addColumn("online_capacity", "integer")
    .addColumn("group_policy", "text", (c) => c.notNull())
    .addColumn("max_group", "integer", (c) => c.notNull())
    .addColumn("offer_hours", "integer", (c) => c.notNull())
    .addColumn("takes_registrations", "integer", (c) => c.notNull())
    .addColumn("registration_opens_at", "text")
    /** A calendar rule: at the end of the day that lies so many days before the first. */
    .addColumn("closes_days_before", "integer", (c) => c.notNull())
    .addColumn("registration_closes_at", "text", (c) => c.notNull())
    .addColumn("asks_diet", "integer", (c) => c.notNull())
    .addColumn("asks_access", "integer", (c) => c.notNull())
    .addColumn("reminds_days_before", "integer")
    .addColumn("contact_id", "text", (c) => c.references("people.id"))
    /** Days after the end until each class of personal data goes. */
    .addColumn("erase_contact_days", "integer", (c) => c.notNull())
    .addColumn("erase_sensitive_days", "integer", (c) => c.notNull())
    .addColumn("erase_answers_days", "integer", (c) => c.notNull())
    .addColumn("erase_attendance_days", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    /** Counts changes of time, place and status, for calendars. */
    .addColumn("sequence", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.references("people.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("cancelled_at", "text")
    .addColumn("cancel_reason", "text")
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index events_by_start on events (starts_at, id)`.execute(db);
  await sql`create index events_by_series on events (series_id, starts_at, id) where series_id is not null`.execute(
    db,
  );

  await db.schema
    .createTable("event_owners")
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("owner_kind", "text", (c) => c.notNull())
    .addColumn("owner_id", "text", (c) => c.notNull())
    /** Absent while the invited owner has not answered. */
    .addColumn("accepted_at", "text")
    .addColumn("added_by", "text", (c) => c.references("people.id"))
    .addColumn("added_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_owners_pk", ["event_id", "owner_kind", "owner_id"])
    .execute();
  await sql`create index event_owners_by_owner on event_owners (owner_kind, owner_id, event_id)`.execute(db);

  await db.schema
    .createTable("event_target_groups")
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("code", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_target_groups_pk", ["event_id", "code"])
    .execute();
}

async function createProgrammeTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("event_tracks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("event_rooms")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("seats", "integer")
    .addColumn("position", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("event_sessions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("description_markdown", "text", (c) => c.notNull())
    .addColumn("description_html", "text", (c) => c.notNull())
    .addColumn("starts_local", "text", (c) => c.notNull())
    .addColumn("starts_fold", "text", (c) => c.notNull())
    .addColumn("ends_local", "text", (c) => c.notNull())
    .addColumn("ends_fold", "text", (c) => c.notNull())
    .addColumn("starts_at", "text", (c) => c.notNull())
    .addColumn("ends_at", "text", (c) => c.notNull())
    .addColumn("track_id", "text", (c) => c.references("event_tracks.id"))
    .addColumn("room_id", "text", (c) => c.references("event_rooms.id"))
    /** With sign-up of its own, participants choose it, within its capacity. */
    .addColumn("takes_sign_up", "integer", (c) => c.notNull())
    .addColumn("capacity", "integer")
    .execute();
  await sql`create index event_sessions_by_start on event_sessions (event_id, starts_at, id)`.execute(db);
  await db.schema
    .createTable("event_speakers")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("session_speakers")
    .addColumn("session_id", "text", (c) => c.notNull().references("event_sessions.id"))
    .addColumn("speaker_id", "text", (c) => c.notNull().references("event_speakers.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("session_speakers_pk", ["session_id", "speaker_id"])
    .execute();
  await db.schema
    .createTable("event_materials")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("session_id", "text", (c) => c.references("event_sessions.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("url", "text", (c) => c.notNull())
    /** For everybody who sees the event, or for those with a seat. */
    .addColumn("audience", "text", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();
  for (const table of ["event_tracks", "event_rooms", "event_speakers", "event_materials"])
    await db.schema.createIndex(`${table}_by_event`).on(table).columns(["event_id", "id"]).execute();
}
