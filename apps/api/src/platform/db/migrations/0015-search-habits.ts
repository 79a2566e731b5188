import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createSavedSearches(db);
  await createAskedTexts(db);
}

async function createSavedSearches(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("saved_searches")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    /** What narrows it; null: not narrowed. */
    .addColumn("kind", "text")
    .addColumn("region_id", "text")
    .addColumn("target_group", "text")
    .addColumn("age", "text")
    .addColumn("notifies", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    /** Hits that came later are new to the person. */
    .addColumn("seen_at", "text", (c) => c.notNull())
    /** Up to here new hits have been looked for to tell of them. */
    .addColumn("looked_at", "text", (c) => c.notNull())
    /** The day on which the person was last told. */
    .addColumn("told_on", "text")
    .addColumn("feed_secret_hash", "text", (c) => c.unique())
    .execute();
  await sql`create index saved_searches_by_person on saved_searches (person_id, created_at)`.execute(db);
  await sql`create index saved_searches_to_look on saved_searches (looked_at, id) where notifies = 1`.execute(
    db,
  );
}

/** What was looked for on each day, and what came of it: no persons. */
async function createAskedTexts(db: Kysely<never>): Promise<void> {
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";
  await db.schema
    .createTable("asked_texts")
    .addColumn("text", foldedText, (c) => c.notNull())
    .addColumn("on_day", "text", (c) => c.notNull())
    /** How often nothing was found. */
    .addColumn("empty", "integer", (c) => c.notNull())
    /** How often something was found. */
    .addColumn("found", "integer", (c) => c.notNull())
    /** How often somebody went on from the results. */
    .addColumn("opened", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("asked_texts_pk", ["text", "on_day"])
    .execute();
  await sql`create index asked_texts_by_day on asked_texts (on_day)`.execute(db);
}
