import { type Kysely, sql } from "kysely";

/** Who takes part in events and who waits, what they answered, and what was sent to them. */
export async function up(db: Kysely<never>): Promise<void> {
  await createRegistrationTables(db);
  await createWaitingTables(db);
  await createMessageTables(db);
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
