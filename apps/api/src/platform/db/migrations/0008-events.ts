import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createEventTables(db);
  await createProgrammeTables(db);
  await createRegistrationTables(db);
  await createWaitingTables(db);
  await createMessageTables(db);
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

async function createRegistrationTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("event_shares")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
    .addColumn("organisation_kind", "text")
    .addColumn("seats", "integer", (c) => c.notNull())
    /** The day on which unused seats go to everybody. */
    .addColumn("returns_on", "text", (c) => c.notNull())
    .execute();
  await sql`create unique index event_shares_once on event_shares (event_id, coalesce(organisation_id, organisation_kind))`.execute(
    db,
  );

  await db.schema
    .createTable("event_questions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("options", "text", (c) => c.notNull())
    .addColumn("is_required", "integer", (c) => c.notNull())
    /** What the answer is used for: people read it before they answer. */
    .addColumn("purpose", "text", (c) => c.notNull())
    /** Days after the end until the answers go. */
    .addColumn("erase_days", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("event_questions_by_event")
    .on("event_questions")
    .columns(["event_id", "position"])
    .execute();

  await db.schema
    .createTable("event_registrations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    /** The pool of seats: on-site or online. */
    .addColumn("pool", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("queue_number", "integer")
    .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
    /** Who signed the party up and answers for it; absent for people without an account. */
    .addColumn("registered_by", "text", (c) => c.references("people.id"))
    .addColumn("door", "text", (c) => c.notNull())
    .addColumn("is_override", "integer", (c) => c.notNull())
    .addColumn("override_reason", "text")
    .addColumn("offered_at", "text")
    .addColumn("offer_expires_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.notNull().unique())
    .execute();
  await sql`create index event_registrations_by_state on event_registrations (event_id, pool, state, queue_number)`.execute(
    db,
  );
  await sql`create unique index event_registrations_queue on event_registrations (event_id, pool, queue_number) where queue_number is not null`.execute(
    db,
  );
  await sql`create index event_registrations_expiring on event_registrations (offer_expires_at) where state = 'offered'`.execute(
    db,
  );

  await db.schema
    .createTable("event_participants")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("registration_id", "text", (c) => c.notNull().references("event_registrations.id"))
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    /** Absent once erased. */
    .addColumn("name", "text")
    .addColumn("sort_name", "text")
    .addColumn("email", "text")
    .addColumn("title", "text")
    .addColumn("shows_to_participants", "integer", (c) => c.notNull())
    .addColumn("shows_to_public", "integer", (c) => c.notNull())
    /** SHA-256 of the secret in the participant's own address. */
    .addColumn("secret_hash", "text", (c) => c.unique())
    .addColumn("withdrawn_at", "text")
    .addColumn("erased_at", "text")
    .execute();
  await db.schema
    .createIndex("event_participants_by_registration")
    .on("event_participants")
    .columns(["registration_id", "id"])
    .execute();
  await sql`create index event_participants_by_name on event_participants (event_id, sort_name, id)`.execute(
    db,
  );
  /** One person has one seat or place in the queue per event. */
  await sql`create unique index event_participants_once on event_participants (event_id, person_id) where person_id is not null and withdrawn_at is null`.execute(
    db,
  );
  await sql`create index event_participants_by_person on event_participants (person_id, id) where person_id is not null`.execute(
    db,
  );

  await db.schema
    .createTable("participant_sensitive")
    .addColumn("participant_id", "text", (c) => c.primaryKey().references("event_participants.id"))
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("diet", "text", (c) => c.notNull())
    .addColumn("access", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("participant_answers")
    .addColumn("participant_id", "text", (c) => c.notNull().references("event_participants.id"))
    .addColumn("question_id", "text", (c) => c.notNull().references("event_questions.id"))
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("answer", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("participant_answers_pk", ["participant_id", "question_id"])
    .execute();
  for (const table of ["participant_sensitive", "participant_answers"])
    await db.schema.createIndex(`${table}_by_event`).on(table).column("event_id").execute();

  await db.schema
    .createTable("session_seats")
    .addColumn("session_id", "text", (c) => c.notNull().references("event_sessions.id"))
    .addColumn("participant_id", "text", (c) => c.notNull().references("event_participants.id"))
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("queue_number", "integer")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("session_seats_pk", ["session_id", "participant_id"])
    .execute();
  await sql`create unique index session_seats_queue on session_seats (session_id, queue_number) where queue_number is not null`.execute(
    db,
  );
}

async function createWaitingTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("waiting_runs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("pool", "text", (c) => c.notNull())
    .addColumn("cause", "text", (c) => c.notNull())
    .addColumn("ran_at", "text", (c) => c.notNull())
    .execute();
  await sql`create index waiting_runs_newest on waiting_runs (event_id, id desc)`.execute(db);
  await db.schema
    .createTable("waiting_run_outcomes")
    .addColumn("run_id", "text", (c) => c.notNull().references("waiting_runs.id"))
    .addColumn("registration_id", "text", (c) => c.notNull().references("event_registrations.id"))
    .addColumn("outcome", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("waiting_run_outcomes_pk", ["run_id", "registration_id"])
    .execute();
}

async function createMessageTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("event_messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("events.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("audience", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("sent_by", "text", (c) => c.references("people.id"))
    .addColumn("sent_at", "text", (c) => c.notNull())
    .addColumn("receivers", "integer", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await sql`create index event_messages_newest on event_messages (event_id, id desc)`.execute(db);
  /** Each cause reaches a participant once, however often it is tried. */
  await db.schema
    .createTable("event_mailings")
    .addColumn("participant_id", "text", (c) => c.notNull().references("event_participants.id"))
    .addColumn("cause", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_mailings_pk", ["participant_id", "cause"])
    .execute();
}
