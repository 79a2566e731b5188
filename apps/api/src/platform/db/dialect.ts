import { PostgresAdapter, sql } from "kysely";
import type { Db } from "./connect.ts";
import type { Tables } from "./tables.ts";

/** Answers whether the database is PostgreSQL (a server or PGlite), else it is SQLite. */
export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * Holds one row until the transaction ends, so that two people can't both pass a check on it.
 * SQLite has one writer at a time and needs no lock.
 */
export async function lockRow(tx: Db, table: Extract<keyof Tables, string>, id: string): Promise<void> {
  if (isPostgres(tx)) await sql`select id from ${sql.table(table)} where id = ${id} for update`.execute(tx);
}

/** Answers whether an error is a unique index refusing a second row, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY";
}

/** A pattern for `like … escape '\'` that finds the text anywhere, with its wildcards taken as letters. */
export function containsPattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
}
