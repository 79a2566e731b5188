import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import { isDerivedTable } from "../../search/index.ts";

export type Row = Readonly<Record<string, string | number | null>>;

const rowsPerPage = 5000;
/** SQLite takes at most 32,766 values in one statement. */
const valuesPerInsert = 30_000;
const ownTablesOfMigrator = new Set(["kysely_migration", "kysely_migration_lock"]);

/** All tables in the order in which they were made, so that a table comes after those it refers to; without those that the search makes of the others. */
export async function listTables(db: Db): Promise<string[]> {
  const query = isPostgres(db)
    ? sql<{ name: string }>`select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace order by oid`
    : sql<{ name: string }>`select name from sqlite_master
        where type = 'table' and name not like 'sqlite_%' order by rowid`;
  const { rows } = await query.execute(db);
  return rows
    .map((row) => row.name)
    .filter((name) => !ownTablesOfMigrator.has(name) && !isDerivedTable(name));
}

/** The migrations that were applied, oldest first. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Runs a step that sees the database as it is at one moment, while others go on writing. */
export function inSnapshot<Result>(db: Db, step: (tx: Db) => Promise<Result>): Promise<Result> {
  if (isPostgres(db)) {
    return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(step);
  }
  return db.connection().execute(async (connection) => {
    await sql`begin deferred`.execute(connection);
    try {
      return await step(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

/** Tables of anonymous answers: a copy of them does not tell in what order people answered. SQLite has no row numbers there. */
const orderOfAnonymous: Readonly<Record<string, string>> = {
  survey_answers: "id",
  survey_turnouts: "survey_id, participant_id",
};

/** All rows of a table, some thousand at a time. */
export async function* readRows(db: Db, table: string): AsyncGenerator<readonly Row[]> {
  const order = sql.raw(orderOfAnonymous[table] ?? (isPostgres(db) ? "ctid" : "rowid"));
  for (let offset = 0; ; offset += rowsPerPage) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} order by ${order} limit ${rowsPerPage} offset ${offset}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsPerPage) return;
  }
}

export async function countRows(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const rowsPerInsert = Math.floor(valuesPerInsert / columns.length);
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    const values = rows
      .slice(start, start + rowsPerInsert)
      .map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))})
      values ${sql.join(values)}`.execute(db);
  }
}

/** What SQLite says of its own file: "ok", or the first faults. PostgreSQL looks after itself. */
export async function checkIntegrity(db: Db): Promise<string> {
  if (isPostgres(db)) return "ok";
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(3)`.execute(db);
  return rows.map((row) => row.integrity_check).join("; ");
}

export async function countOutbox(
  db: Db,
): Promise<{ dead: number; waiting: number; oldestDueAt: string | null }> {
  const { rows } = await sql<{ dead: number; waiting: number; oldest: string | null }>`
    select count(dead_at) as dead,
      count(case when dead_at is null then 1 end) as waiting,
      min(case when dead_at is null then due_at end) as oldest
    from outbox_messages where delivered_at is null`.execute(db);
  const row = rows[0];
  return { dead: row?.dead ?? 0, waiting: row?.waiting ?? 0, oldestDueAt: row?.oldest ?? null };
}

/** The ids of the files that the database knows. */
export async function listFileIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("attachments").select("id").where("removed_at", "is", null).execute();
  return rows.map((row) => row.id);
}

export async function findSetting(db: Db, name: string): Promise<string | undefined> {
  const row = await db.selectFrom("settings").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value;
}
