import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
} from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables>;

export const sqliteFileName = "rammevaerk.sqlite";

/** secure_delete: what was deleted does not stay readable in the file's free pages. */
const pragmas = [
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  "busy_timeout=5000",
  "secure_delete=FAST",
];

/** How many prepared statements a connection keeps. Lists with many lengths of `in (…)` push the oldest out. */
const keptStatements = 500;

/**
 * Opens the database: PostgreSQL when an address is given, else SQLite in the data folder.
 * SQLite runs with WAL and synchronous=FULL, so that an acknowledged write also survives a power cut.
 */
export function connect(options: { databaseUrl?: string | undefined; dataDir: string }): Db {
  return options.databaseUrl === undefined
    ? connectSqlite(join(options.dataDir, sqliteFileName))
    : connectPostgres(options.databaseUrl);
}

/** Opens an SQLite file, or ":memory:". */
export function connectSqlite(path: string): Db {
  if (path !== ":memory:") mkdirSync(join(path, ".."), { recursive: true });
  const handle = new Sqlite(path);
  for (const pragma of pragmas) handle.pragma(pragma);
  return new Kysely<Tables>({
    dialect: new TransactionalSqliteDialect({ database: keepStatements(handle) }),
  });
}

/** SQLite can roll back changes of the schema; Kysely's own adapter does not say so. */
class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Prepares each statement once, and begins every transaction as a writer, so that it waits its turn instead of failing half way. */
function keepStatements(handle: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, Sqlite.Statement>();
  return {
    close: () => void handle.close(),
    prepare(sql) {
      const text = sql === "begin" ? "begin immediate" : sql;
      let statement = statements.get(text);
      if (statement === undefined) {
        statement = handle.prepare(text);
        forgetOldest(statements);
      } else {
        statements.delete(text);
      }
      statements.set(text, statement);
      return statement;
    },
  };
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size < keptStatements) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
}

/** How long a query waits for one of the connections when many come at once: they wait their turn instead of failing, as on SQLite. */
const turnMilliseconds = 30_000;

/** Opens a PostgreSQL server by its address. */
export function connectPostgres(url: string): Db {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: turnMilliseconds });
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: nameStatements(pool) }) });
}

/** Gives each statement a name, so that the server plans it once per connection. */
function nameStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= keptStatements) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
  const wrapped = {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      return {
        query: (text: string, values: unknown[]) => client.query({ text, values, name: nameOf(text) }),
        release: () => client.release(),
      };
    },
  };
  return wrapped as unknown as PostgresPool;
}
