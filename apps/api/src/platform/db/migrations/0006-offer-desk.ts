import type { Kysely } from "kysely";

export async function up(db: Kysely<never>): Promise<void> {
  /** What a reporter records at once, so that it can be undone as a whole. */
  await db.schema
    .createTable("offer_recordings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("operator_id", "text", (c) => c.notNull().references("organisations.id"))
    /** Null once the account is gone. */
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    /** The same form sent twice is one recording. */
    .addColumn("request_key", "text", (c) => c.notNull().unique())
    .addColumn("facts", "integer", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("undone_at", "text")
    .execute();
  await db.schema
    .createIndex("offer_recordings_by_person")
    .on("offer_recordings")
    .column("person_id")
    .execute();

  /** What a recording changed of the offers themselves, beside their facts. */
  await db.schema
    .createTable("offer_recorded_offers")
    .addColumn("recording_id", "text", (c) => c.notNull().references("offer_recordings.id"))
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    /** The offer as it was, or null for one that the recording opened. */
    .addColumn("before", "text")
    /** The version that the recording gave it. */
    .addColumn("version", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("offer_recorded_offers_pk", ["recording_id", "offer_id"])
    .execute();

  await db.schema
    .createTable("offer_imports")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("operator_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    .addColumn("file_name", "text", (c) => c.notNull())
    .addColumn("size_bytes", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    /** Who reads it: a reading that was overtaken by another stores nothing more. */
    .addColumn("run", "text")
    /** How many offers the operator had when it was compared. */
    .addColumn("compared_offers", "integer")
    .addColumn("rows_done", "integer", (c) => c.notNull())
    .addColumn("rows_total", "integer")
    .addColumn("added", "integer", (c) => c.notNull())
    .addColumn("changed", "integer", (c) => c.notNull())
    .addColumn("confirmed", "integer", (c) => c.notNull())
    .addColumn("unchanged", "integer", (c) => c.notNull())
    .addColumn("refused", "integer", (c) => c.notNull())
    .addColumn("unknown_columns", "text", (c) => c.notNull())
    .addColumn("problem", "text")
    .addColumn("recording_id", "text", (c) => c.references("offer_recordings.id"))
    .execute();
  await db.schema
    .createIndex("offer_imports_by_operator")
    .on("offer_imports")
    .columns(["operator_id", "id"])
    .execute();
  await db.schema.createIndex("offer_imports_by_person").on("offer_imports").column("person_id").execute();

  /** The state of an offer that the file was compared with: when it has another, the file is compared once more. */
  await db.schema
    .createTable("offer_import_offers")
    .addColumn("import_id", "text", (c) => c.notNull().references("offer_imports.id"))
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    .addColumn("state", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("offer_import_offers_pk", ["import_id", "offer_id"])
    .execute();

  await db.schema
    .createTable("offer_import_rows")
    .addColumn("import_id", "text", (c) => c.notNull().references("offer_imports.id"))
    .addColumn("row_number", "integer", (c) => c.notNull())
    .addColumn("offer_id", "text")
    .addColumn("offer_name", "text", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("problems", "text", (c) => c.notNull())
    .addColumn("changes", "text", (c) => c.notNull())
    .addColumn("fields", "text", (c) => c.notNull())
    .addColumn("aside", "text", (c) => c.notNull())
    /** What is to be recorded when it is applied; null for a row that is refused or says nothing new. */
    .addColumn("plan", "text")
    .addPrimaryKeyConstraint("offer_import_rows_pk", ["import_id", "row_number"])
    .execute();
  await db.schema
    .createIndex("offer_import_rows_by_outcome")
    .on("offer_import_rows")
    .columns(["import_id", "outcome", "row_number"])
    .execute();
}
