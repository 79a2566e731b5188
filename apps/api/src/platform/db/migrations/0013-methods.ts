import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createMethodTables(db);
  await createVersionTables(db);
  await createExperienceTables(db);
  await createImportTables(db);
}

async function createMethodTables(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";
  await db.schema
    .createTable("methods")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("code", "text", (c) => c.notNull().unique())
    /** Of the published version; before there is one, of the first draft. */
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("published_version_id", "text")
    /** When the version that is published now was published. */
    .addColumn("published_at", "text")
    .addColumn("next_review_on", "text")
    .addColumn("review_months", "integer", (c) => c.notNull())
    /** The review date that was reminded of, so that it is done once. */
    .addColumn("reminded_of", "text")
    /** When a reviewer last said that the published version still holds, and what was noted then. */
    .addColumn("confirmed_at", "text")
    .addColumn("confirmed_note", "text")
    .addColumn("responsible_id", "text", (c) => c.references("people.id"))
    .addColumn("owner_organisation_id", "text", (c) => c.references("organisations.id"))
    .addColumn("retired_at", "text")
    .addColumn("retired_by", "text", (c) => c.references("people.id"))
    .addColumn("retired_reason", "text")
    .addColumn("replaced_by_id", "text", (c) => c.references("methods.id"))
    /** Of the published version, for lists: standing, relevance, ages. Null: not said. */
    .addColumn("standing", "text")
    .addColumn("relevance", "text")
    .addColumn("age_from", "integer")
    .addColumn("age_to", "integer")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.references("people.id"))
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index methods_by_name on methods (status, sort_name, id)`.execute(db);
  await sql`create index methods_by_publishing on methods (status, published_at, id)`.execute(db);
  await sql`create index methods_by_review on methods (next_review_on) where status = 'published'`.execute(
    db,
  );
  /** What the published version says, for lists and links: target groups (with all above them), legal bases, derived bands. */
  await db.schema
    .createTable("method_codes")
    .addColumn("method_id", "text", (c) => c.notNull().references("methods.id"))
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("code", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("method_codes_pk", ["method_id", "list", "code"])
    .execute();
  await sql`create index method_codes_by_code on method_codes (list, code, method_id)`.execute(db);
  await db.schema
    .createTable("method_watches")
    .addColumn("method_id", "text", (c) => c.notNull().references("methods.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("since", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("method_watches_pk", ["method_id", "person_id"])
    .execute();
  await sql`create index method_watches_by_person on method_watches (person_id)`.execute(db);
  await db.schema
    .createTable("method_links")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("method_id", "text", (c) => c.notNull().references("methods.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("target_id", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.references("people.id"))
    .addUniqueConstraint("method_links_once", ["method_id", "kind", "target_id"])
    .execute();
  await sql`create index method_links_by_target on method_links (kind, target_id)`.execute(db);
}

async function createVersionTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("method_versions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("method_id", "text", (c) => c.notNull().references("methods.id"))
    /** Given when it is published. */
    .addColumn("number", "integer")
    .addColumn("state", "text", (c) => c.notNull())
    /** The published version that it was written from; null for a first one. */
    .addColumn("based_on_id", "text")
    .addColumn("author_id", "text", (c) => c.references("people.id"))
    /** MethodFields as JSON. */
    .addColumn("fields", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("submitted_at", "text")
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text", (c) => c.references("people.id"))
    .addColumn("reason", "text")
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("decision_request_id", "text", (c) => c.unique())
    .addUniqueConstraint("method_versions_numbered", ["method_id", "number"])
    .execute();
  await sql`create unique index method_versions_published on method_versions (method_id)
    where state = 'published'`.execute(db);
  /** One unfinished version of each method for each author. */
  await sql`create unique index method_versions_open on method_versions (method_id, author_id)
    where state in ('draft', 'in-review')`.execute(db);
  await sql`create index method_versions_waiting on method_versions (submitted_at, id)
    where state = 'in-review'`.execute(db);
  await sql`create index method_versions_by_decision on method_versions (decided_at, id)
    where number is not null`.execute(db);
  await sql`create index method_versions_by_author on method_versions (author_id, created_at)`.execute(db);
}

async function createExperienceTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("method_experiences")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("method_id", "text", (c) => c.notNull().references("methods.id"))
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.references("people.id"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("offer_id", "text", (c) => c.references("offers.id"))
    .addColumn("from_month", "text", (c) => c.notNull())
    .addColumn("to_month", "text")
    .addColumn("citizens", "integer")
    .addColumn("setting", "text", (c) => c.notNull())
    .addColumn("adaptation", "text", (c) => c.notNull())
    .addColumn("outcome_measure", "text", (c) => c.notNull())
    .addColumn("result", "text", (c) => c.notNull())
    .addColumn("difficulties", "text", (c) => c.notNull())
    .addColumn("again", "text", (c) => c.notNull())
    .addColumn("is_contact", "integer", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("submitted_at", "text")
    .addColumn("verified_at", "text")
    .addColumn("verified_by", "text", (c) => c.references("people.id"))
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text", (c) => c.references("people.id"))
    .addColumn("reason", "text")
    .addColumn("published_at", "text")
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("decision_request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index method_experiences_shown on method_experiences (method_id, published_at, id)
    where state = 'published'`.execute(db);
  await sql`create index method_experiences_waiting on method_experiences (submitted_at, id)
    where state = 'in-review'`.execute(db);
  await sql`create index method_experiences_by_author on method_experiences (author_id, created_at)`.execute(
    db,
  );
  await sql`create index method_experiences_by_organisation on method_experiences (organisation_id, state)`.execute(
    db,
  );
}

async function createImportTables(db: Kysely<never>): Promise<void> {
  /** A file that was handed in and looked through, until it is applied or a day has gone. */
  await db.schema
    .createTable("method_imports")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("applied_at", "text")
    /** What was read from the files, as JSON. */
    .addColumn("content", "text", (c) => c.notNull())
    .execute();
}
