import type { Db } from "./connect.ts";

type Step<Result> = (tx: Db) => Promise<Result>;

const lastSteps = new WeakMap<Db, Step<void>>();

/** Names what is done at the end of every transaction on a database, within it: what follows from the data, and must be true as soon as it is. */
export function beforeCommit(db: Db, step: Step<void>): void {
  lastSteps.set(db, step);
}

/**
 * Runs a step as one transaction: all of it is stored, or nothing.
 * Inside, use only `tx`: on SQLite the connection is taken, and a query past it would wait for itself.
 * Called with a transaction, it runs within that one.
 */
export function inTransaction<Result>(db: Db, step: Step<Result>): Promise<Result> {
  if (db.isTransaction) return step(db);
  const lastStep = lastSteps.get(db);
  return db.transaction().execute(async (tx) => {
    const result = await step(tx);
    await lastStep?.(tx);
    return result;
  });
}
