import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("rate_calculations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    /** Who ran the offer when it was begun: a draft stays with those who wrote it. */
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    /** What was calculated when it was submitted: parameters, result and steps. It does not change afterwards. */
    .addColumn("frozen", "text")
    .addColumn("unit_rate_oere", "bigint")
    .addColumn("return_reason", "text")
    /** Why it took the place of an earlier rate. */
    .addColumn("publish_reason", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("submitted_at", "text")
    .addColumn("published_at", "text")
    .addColumn("superseded_at", "text")
    .addColumn("started_by", "text")
    .addColumn("submitted_by", "text")
    .addColumn("approved_by", "text")
    .addColumn("published_by", "text")
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create unique index rate_calculations_under_way on rate_calculations (offer_id, year)
    where status in ('draft', 'submitted', 'returned', 'approved')`.execute(db);
  await sql`create unique index rate_calculations_in_force on rate_calculations (offer_id, year)
    where status = 'published'`.execute(db);
  await db.schema
    .createIndex("rate_calculations_by_offer")
    .on("rate_calculations")
    .columns(["offer_id", "year"])
    .execute();
  await db.schema
    .createIndex("rate_calculations_by_organisation")
    .on("rate_calculations")
    .columns(["organisation_id", "updated_at", "id"])
    .execute();
  await db.schema
    .createIndex("rate_calculations_by_year")
    .on("rate_calculations")
    .columns(["year", "status"])
    .execute();

  await db.schema
    .createTable("account_years")
    .addColumn("offer_id", "text", (c) => c.notNull().references("offers.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("updated_by", "text")
    .addPrimaryKeyConstraint("account_years_pk", ["offer_id", "year"])
    .execute();
}
