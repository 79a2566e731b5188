import { type Kysely, sql } from "kysely";

/** The price-and-wage series that secretariats keep: what is recorded stays, and is withdrawn when it is wrong. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("price_wage_estimates")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("from_year", "integer", (c) => c.notNull())
    /** In ten-thousandths of a percent. */
    .addColumn("percent_parts", "integer", (c) => c.notNull())
    .addColumn("basis", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("published_on", "text", (c) => c.notNull())
    .addColumn("citation", "text", (c) => c.notNull())
    /** The region whose secretariat recorded it; the trail tells who. */
    .addColumn("region_id", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("withdrawn_on", "text")
    .addColumn("withdraw_reason", "text")
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  /** Two secretariats that read the same paper record it once. */
  await sql`create unique index price_wage_estimates_standing
    on price_wage_estimates (from_year, basis, status, published_on) where withdrawn_on is null`.execute(db);
}
