import { sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Db } from "./connect.ts";
import { isPostgres } from "./dialect.ts";
import { inTransaction } from "./transaction.ts";
import * as platform from "./migrations/0001-platform.ts";
import * as accounts from "./migrations/0002-accounts.ts";
import * as networks from "./migrations/0003-networks.ts";
import * as offers from "./migrations/0004-offers.ts";
import * as rates from "./migrations/0005-rates.ts";
import * as offerDesk from "./migrations/0006-offer-desk.ts";
import * as rateAnalysis from "./migrations/0007-rate-analysis.ts";
import * as events from "./migrations/0008-events.ts";
import * as registrations from "./migrations/0008-registrations.ts";
import * as clusters from "./migrations/0009-clusters.ts";
import * as calendars from "./migrations/0010-calendars.ts";
import * as eventDays from "./migrations/0011-event-days.ts";
import * as eventErasure from "./migrations/0012-event-erasure.ts";
import * as methods from "./migrations/0013-methods.ts";
import * as search from "./migrations/0014-search.ts";
import * as searchHabits from "./migrations/0015-search-habits.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "0001-platform": platform,
  "0002-accounts": accounts,
  "0003-networks": networks,
  "0004-offers": offers,
  "0005-rates": rates,
  "0006-offer-desk": offerDesk,
  "0007-rate-analysis": rateAnalysis,
  "0008-events": events,
  "0008-registrations": registrations,
  "0009-clusters": clusters,
  "0010-calendars": calendars,
  "0011-event-days": eventDays,
  "0012-event-erasure": eventErasure,
  "0013-methods": methods,
  "0014-search": search,
  "0015-search-habits": searchHabits,
};

/** Any number, as long as it stays the same. SQLite needs none: it has one writer at a time. */
const migrationLock = 20_261_122;

/** The database was written by a newer version of the product, or could not be brought up to date. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/**
 * Brings the database up to date, under a lock: two servers that start at once do it once.
 * With `upTo`, only as far as that migration, for a backup of that age.
 * @throws MigrationError for a database from a newer version, which is left untouched
 */
export async function migrate(
  db: Db,
  { upTo }: { upTo?: string | undefined } = {},
): Promise<{ applied: string[] }> {
  return inTransaction(db, async (tx) => {
    if (isPostgres(tx)) await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
    const unknown = (await listApplied(tx)).filter((name) => !(name in migrations));
    if (unknown.length > 0) {
      throw new MigrationError(
        `The database is from a newer version: it has ${unknown.join(", ")}, which this version does not know. Start the newer version, or restore a backup made with this one.`,
      );
    }
    const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
    const migrator = new Migrator({ db: tx, provider });
    const { error, results } = await (upTo === undefined
      ? migrator.migrateToLatest()
      : migrator.migrateTo(upTo));
    if (error !== undefined)
      throw new MigrationError("The database could not be brought up to date.", { cause: error });
    return { applied: (results ?? []).map((result) => result.migrationName) };
  });
}

async function listApplied(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** The names of the migrations this version knows, oldest first. */
export const knownMigrations: readonly string[] = Object.keys(migrations);
