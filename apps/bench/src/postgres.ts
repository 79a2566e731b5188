import pg from "pg";
import type { Insert } from "./registration-data.ts";

/** An empty database of its own on the PostgreSQL server that POSTGRES_URL names; absent without one. */
export async function createBenchDatabase(): Promise<
  { url: string; insert: Insert; drop(): Promise<void> } | undefined
> {
  const server = process.env["POSTGRES_URL"];
  if (server === undefined || server === "") return undefined;
  const name = `bench_${process.pid}`;
  await runOnce(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return {
    url: url.href,
    async insert(table, row) {
      const columns = Object.keys(row);
      const places = columns.map((_, n) => `$${n + 1}`).join(",");
      const text = `insert into ${table} (${columns.join(",")}) values (${places})`;
      await client.query(text, Object.values(row));
    },
    async drop() {
      await client.end();
      await runOnce(server, `drop database ${name} with (force)`);
    },
  };
}

async function runOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
