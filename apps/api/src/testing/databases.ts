import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { connectPostgres, connectSqlite, type Db } from "../platform/db/connect.ts";
import { migrate } from "../platform/db/migrate.ts";
import type { Tables } from "../platform/db/tables.ts";

/** PGlite is PostgreSQL within the process: it stands in where no server is given. */
export type DatabaseKind = "sqlite" | "pglite" | "postgres";

export interface TestDatabase {
  readonly db: Db;
  readonly kind: DatabaseKind;
  /** The address, for tests that start further servers on the same database. */
  readonly url: string | undefined;
  readonly folder: string;
  close(): Promise<void>;
}

declare module "vitest" {
  interface ProvidedContext {
    pgliteDump: string;
    postgresUrl: string | null;
  }
}

/** The databases on which a repository test runs, each of them: SQLite, and PostgreSQL as a server or, without one, as PGlite. */
export function listDatabaseKinds(): DatabaseKind[] {
  return ["sqlite", inject("postgresUrl") === null ? "pglite" : "postgres"];
}

/** An empty database of its own, up to date unless asked otherwise. */
export async function createTestDatabase(
  kind: DatabaseKind,
  { isMigrated = true }: { isMigrated?: boolean } = {},
): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "rammevaerk-test-"));
  const opened = await open[kind](folder);
  if (isMigrated) await migrate(opened.db);
  return {
    db: opened.db,
    url: opened.url,
    kind,
    folder,
    async close() {
      await opened.db.destroy();
      await opened.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Opened {
  db: Db;
  url: string | undefined;
  drop(): Promise<void>;
}

const open: Record<DatabaseKind, (folder: string) => Promise<Opened>> = {
  async sqlite(folder) {
    const db = connectSqlite(join(folder, "rammevaerk.sqlite"));
    return { db, url: undefined, drop: () => Promise.resolve() };
  },
  async pglite() {
    const dump = new Blob([await readFile(inject("pgliteDump"))]);
    const pglite = new PGlite({ loadDataDir: dump });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    return { db, url: undefined, drop: async () => void (pglite.closed || (await pglite.close())) };
  },
  async postgres() {
    const server = inject("postgresUrl") ?? "";
    const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
    await runOnServer(server, `create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    return {
      db: connectPostgres(url.href),
      url: url.href,
      drop: () => runOnServer(server, `drop database ${name} with (force)`),
    };
  },
};

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select pg_advisory_lock(1)"); // two databases dropped at once can wait for each other for ever
  await client.query(statement);
  await client.end();
}

/** Makes the migrated PGlite once per run; each test then loads a copy of it. */
export async function dumpMigratedPglite(): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "rammevaerk-pglite-"));
  const pglite = new PGlite();
  await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }));
  const dump = await pglite.dumpDataDir("none");
  const path = join(folder, "dump.tar");
  await writeFile(path, new Uint8Array(await dump.arrayBuffer()));
  await pglite.close();
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
