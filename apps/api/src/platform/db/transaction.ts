import type { Db } from "./connect.ts";

/**
 * Runs a step as one transaction: all of it is stored, or nothing.
 * Inside, use only `tx`: on SQLite the connection is taken, and a query past it would wait for itself.
 * Called with a transaction, it runs within that one.
 */
export function inTransaction<Result>(db: Db, step: (tx: Db) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? step(db) : db.transaction().execute(step);
}
