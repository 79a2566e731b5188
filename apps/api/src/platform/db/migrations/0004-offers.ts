import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";

  await db.schema
    .createTable("offers")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("operator_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("category", "text", (c) => c.notNull())
    .addColumn("street", "text", (c) => c.notNull())
    .addColumn("postal_code", "text", (c) => c.notNull())
    .addColumn("town", "text", (c) => c.notNull())
    .addColumn("municipality_code", "text", (c) => c.notNull())
    .addColumn("contact_name", "text", (c) => c.notNull())
    .addColumn("contact_phone", "text")
    .addColumn("contact_email", "text")
    .addColumn("contact_website", "text")
    .addColumn("portal_offer_id", "text")
    .addColumn("p_number", "text")
    .addColumn("opened_on", "text", (c) => c.notNull())
    /** The first day on which it took in nobody any longer. */
    .addColumn("closed_on", "text")
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    /** When the offer or any of its facts changed last. */
    .addColumn("changed_at", "text", (c) => c.notNull())
    .execute();
  await sql`create unique index offers_by_portal_id on offers (portal_offer_id) where portal_offer_id is not null`.execute(
    db,
  );
  await db.schema.createIndex("offers_by_operator").on("offers").columns(["operator_id", "id"]).execute();
  await db.schema.createIndex("offers_by_change").on("offers").columns(["changed_at", "id"]).execute();

  await db.schema
    .createTable("offer_units")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("portal_unit_id", "text")
    .addColumn("p_number", "text")
    /** An address of its own, all of it or none. */
    .addColumn("street", "text")
    .addColumn("postal_code", "text")
    .addColumn("town", "text")
    .addColumn("municipality_code", "text")
    .execute();
  await db.schema.createIndex("offer_units_by_offer").on("offer_units").columns(["offer_id", "id"]).execute();

  await createFacts(db);
  await createCurrent(db, foldedText);

  await db.schema
    .createTable("offer_needs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("request_id", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("need", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addUniqueConstraint("offer_needs_once", ["person_id", "request_id"])
    .execute();
}

/** What is said about offers, by whom, for which days, and between which moments it was believed. */
async function createFacts(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("offer_facts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    /** "" for the offer as a whole. */
    .addColumn("unit_id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("valid_from", "text", (c) => c.notNull())
    .addColumn("valid_to", "text")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("as_of", "text", (c) => c.notNull())
    .addColumn("confirmed_on", "text")
    .addColumn("confirmed_by", "text", (c) => c.references("organisations.id"))
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("superseded_at", "text")
    /** What was recorded together: with whom it came, and with whom it was superseded. Undoing turns that round. */
    .addColumn("recording_id", "text", (c) => c.notNull())
    .addColumn("superseded_recording_id", "text")
    .execute();
  /** One source says one thing at a time: two corrections at once can't both stand. */
  await sql`create unique index offer_facts_believed
    on offer_facts (offer_id, kind, key, unit_id, source, valid_from) where superseded_at is null`.execute(
    db,
  );
  await sql`create index offer_facts_in_force
    on offer_facts (offer_id, (coalesce(valid_to, '9999-12-31'))) where superseded_at is null`.execute(db);
  await sql`create index offer_facts_history on offer_facts (offer_id, recorded_at desc, id desc)`.execute(
    db,
  );
  await db.schema.createIndex("offer_facts_by_recording").on("offer_facts").column("recording_id").execute();
  await sql`create index offer_facts_superseded_by_recording
    on offer_facts (superseded_recording_id) where superseded_recording_id is not null`.execute(db);
}

/** What holds now, ready to be searched: made from offers and facts, and made again whenever they or the day change. */
async function createCurrent(db: Kysely<never>, foldedText: "text" | ReturnType<typeof sql>): Promise<void> {
  await db.schema
    .createTable("offer_current")
    .addColumn("offer_id", "text", (c) => c.primaryKey().references("offers.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    /** Name, town, operator and units, folded for searching. */
    .addColumn("search_text", "text", (c) => c.notNull())
    .addColumn("operator_id", "text", (c) => c.notNull())
    .addColumn("operator_kind", "text", (c) => c.notNull())
    .addColumn("municipality_code", "text", (c) => c.notNull())
    .addColumn("region_id", "text", (c) => c.notNull())
    .addColumn("category", "text", (c) => c.notNull())
    .addColumn("is_demo", "integer", (c) => c.notNull())
    .addColumn("closed_on", "text")
    /** 0 closed, 1 open, 2 open with a free place. */
    .addColumn("availability", "integer", (c) => c.notNull())
    .addColumn("legal_bases", "text", (c) => c.notNull())
    .addColumn("target_groups", "text", (c) => c.notNull())
    .addColumn("age_from", "integer")
    .addColumn("age_to", "integer")
    .addColumn("places", "integer")
    .addColumn("free_places", "integer")
    .addColumn("rate_oere", "bigint")
    .addColumn("rate_levels", "integer", (c) => c.notNull())
    .addColumn("rate_year", "integer")
    /** The rate, and for an unknown one a number above all rates. */
    .addColumn("rate_order", "bigint", (c) => c.notNull())
    /** The free places, and -1 while they are not known. */
    .addColumn("free_order", "integer", (c) => c.notNull())
    .addColumn("freshness", "text")
    /** The kind of the fact that can be trusted least by its age. */
    .addColumn("freshness_kind", "text")
    .addColumn("as_of", "text")
    .addColumn("confirmed_on", "text")
    .addColumn("confirmed_by", "text")
    /** When the first of its facts is due again; "" where there are none. */
    .addColumn("due_on", "text", (c) => c.notNull())
    .addColumn("facts", "integer", (c) => c.notNull())
    .addColumn("fresh_facts", "integer", (c) => c.notNull())
    .addColumn("stale_facts", "integer", (c) => c.notNull())
    .addColumn("has_contradiction", "integer", (c) => c.notNull())
    /** What matching looks at, as the domain package makes it. */
    .addColumn("profile", "text", (c) => c.notNull())
    /** The next day on which this row says something else, though nobody records anything; null for never. */
    .addColumn("changes_on", "text")
    .execute();
  for (const [name, columns] of [
    ["rate", sql`rate_order, offer_id`],
    ["region_rate", sql`region_id, availability, rate_order, offer_id`],
    ["name", sql`sort_name, offer_id`],
    ["free_places", sql`free_order desc, offer_id desc`],
    ["freshness", sql`due_on desc, offer_id desc`],
    ["operator", sql`operator_id, offer_id`],
    ["change", sql`changes_on`],
  ] as const)
    await sql`create index ${sql.raw(`offer_current_by_${name}`)} on offer_current (${columns})`.execute(db);

  await db.schema
    .createTable("offer_current_codes")
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    .addColumn("list", "text", (c) => c.notNull())
    /** The offer's own codes, and those above them in their tree. */
    .addColumn("code", "text", (c) => c.notNull())
    .addColumn("region_id", "text", (c) => c.notNull())
    .addColumn("availability", "integer", (c) => c.notNull())
    .addColumn("rate_order", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("offer_current_codes_pk", ["offer_id", "list", "code"])
    .execute();
  /** In exactly the order of the search that is made most: a group in a region with a free place, cheapest first. */
  await sql`create index offer_current_codes_available
    on offer_current_codes (list, code, region_id, availability, rate_order, offer_id)`.execute(db);
  await sql`create index offer_current_codes_by_rate
    on offer_current_codes (list, code, rate_order, offer_id)`.execute(db);
}
