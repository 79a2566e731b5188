import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { findTestFolder } from "@rammevaerk/config/test-folder";
import { Kysely, PGliteDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { connectPostgres, connectSqlite, type Db, sqliteFileName } from "../platform/db/connect.ts";
import { createManualClock } from "../platform/clock.ts";
import { migrate } from "../platform/db/migrate.ts";
import { rebuildIndex } from "../search/index.ts";
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
    /** The folder with the migrated SQLite file and, without a server, the migrated PGlite. */
    templateFolder: string;
    /** The migrated database on the server. */
    templateName: string;
    postgresUrl: string | null;
  }
}

const pgliteName = "pglite.tar";

/** The databases on which a repository test runs, each of them: SQLite, and PostgreSQL as a server or, without one, as PGlite. */
export function listDatabaseKinds(): DatabaseKind[] {
  return ["sqlite", inject("postgresUrl") === null ? "pglite" : "postgres"];
}

/** An empty database of its own, up to date unless asked otherwise. */
export async function createTestDatabase(
  kind: DatabaseKind,
  { isMigrated = true }: { isMigrated?: boolean } = {},
): Promise<TestDatabase> {
  const folder = await mkdtemp(join(findTestFolder(), "rammevaerk-test-"));
  const opened = await open[kind](folder, isMigrated);
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

const open: Record<DatabaseKind, (folder: string, isMigrated: boolean) => Promise<Opened>> = {
  async sqlite(folder, isMigrated) {
    const path = join(folder, sqliteFileName);
    if (isMigrated) await copyFile(join(inject("templateFolder"), sqliteFileName), path);
    return { db: connectSqlite(path), url: undefined, drop: () => Promise.resolve() };
  },
  async pglite() {
    const dump = new Blob([await readFile(join(inject("templateFolder"), pgliteName))]);
    const pglite = new PGlite({ loadDataDir: dump });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    return { db, url: undefined, drop: async () => void (pglite.closed || (await pglite.close())) };
  },
  async postgres(_folder, isMigrated) {
    const server = inject("postgresUrl") ?? "";
    const name = inventName();
    await runOnServer(
      server,
      `create database ${name}${isMigrated ? ` template ${inject("templateName")}` : ""}`,
    );
    const url = urlOf(server, name);
    return {
      db: connectPostgres(url),
      url,
      drop: () => runOnServer(server, `drop database ${name} with (force)`),
    };
  },
};

function inventName(): string {
  return `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select pg_advisory_lock(1)"); // two databases dropped at once can wait for each other for ever
  await client.query(statement);
  await client.end();
}

/** What the databases of a run are copied from, so that each is migrated once and not once per test. */
export interface Templates {
  readonly folder: string;
  /** The database on the server; "" without one. */
  readonly name: string;
  remove(): Promise<void>;
}

export async function createTemplates(server: string | undefined): Promise<Templates> {
  const folder = await mkdtemp(join(findTestFolder(), "rammevaerk-template-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  const sqlite = connectSqlite(join(folder, sqliteFileName));
  await makeEmpty(sqlite);
  await sqlite.destroy();
  if (server === undefined) {
    await dumpMigratedPglite(join(folder, pgliteName));
    return { folder, name: "", remove: removeFolder };
  }
  const name = inventName();
  await runOnServer(server, `create database ${name}`);
  const postgres = connectPostgres(urlOf(server, name));
  await makeEmpty(postgres);
  await postgres.destroy();
  return {
    folder,
    name,
    async remove() {
      await runOnServer(server, `drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}

/** Up to date, and with an index of what the product brings itself, so that no test has to make it. */
async function makeEmpty(db: Db): Promise<void> {
  await migrate(db);
  await rebuildIndex({ db, clock: createManualClock("2026-11-22T10:00:00.000Z") });
}

async function dumpMigratedPglite(path: string): Promise<void> {
  const pglite = new PGlite();
  await makeEmpty(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }));
  const dump = await pglite.dumpDataDir("none");
  await writeFile(path, new Uint8Array(await dump.arrayBuffer()));
  await pglite.close();
}
