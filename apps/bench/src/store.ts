import Sqlite from "better-sqlite3";
import pg from "pg";
import type { Insert } from "./registration-data.ts";

/** The database beside a running product: to put data in, and to see when the product is done. */
export interface Store {
  readonly insert: Insert;
  /** How many messages are still to be delivered now. */
  countDue(): Promise<number>;
  close(): Promise<void>;
}

const countDueText =
  "select count(*) as due from outbox_messages where delivered_at is null and dead_at is null and due_at <=";

function writeInsert(table: string, columns: readonly string[], place: (n: number) => string): string {
  return `insert into ${table} (${columns.join(",")}) values (${columns.map((_, n) => place(n)).join(",")})`;
}

/** A product's SQLite file. */
export function openSqlite(path: string): Store {
  const db = new Sqlite(path);
  db.pragma("busy_timeout=5000");
  const countDue = db.prepare(`${countDueText} ?`).pluck();
  return {
    insert: (table, row) => {
      db.prepare(writeInsert(table, Object.keys(row), () => "?")).run(Object.values(row));
    },
    countDue: () => Promise.resolve(Number(countDue.get(new Date().toISOString()))),
    close: () => Promise.resolve(void db.close()),
  };
}

/** A database of its own on the PostgreSQL server that POSTGRES_URL names; absent without one. It goes when it is closed. */
export async function openPostgres(): Promise<{ url: string; store: Store } | undefined> {
  const server = process.env["POSTGRES_URL"];
  if (server === undefined || server === "") return undefined;
  const name = `bench_${process.pid}`;
  await runOnce(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const store: Store = {
    async insert(table, row) {
      const text = writeInsert(table, Object.keys(row), (n) => `$${n + 1}`);
      await client.query(text, Object.values(row));
    },
    async countDue() {
      const { rows } = await client.query<{ due: string }>(`${countDueText} $1`, [new Date().toISOString()]);
      return Number(rows[0]?.due);
    },
    async close() {
      await client.end();
      await runOnce(server, `drop database ${name} with (force)`);
    },
  };
  return { url: url.href, store };
}

async function runOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
