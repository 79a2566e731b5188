import { Worker } from "node:worker_threads";
import { connectPostgres, connectSqlite, type Db } from "../platform/db/connect.ts";
import type { TestDatabase } from "./databases.ts";

/** Opens the same database once more. On SQLite only from another thread: two writers in one would wait for themselves. @public */
export function connectSecond({ url, path }: { url: string | undefined; path: string }): Db {
  return url === undefined ? connectSqlite(path) : connectPostgres(url);
}

/**
 * Runs a module's `run(db)` in a thread of its own, on a connection of its own, as a second server would.
 * Returns what it returns. PGlite has room for one connection only.
 */
export function runInSecondServer(database: TestDatabase, moduleUrl: URL): Promise<unknown> {
  const source = `
    import { workerData, parentPort } from "node:worker_threads";
    const { connectSecond } = await import(workerData.self);
    const { run } = await import(workerData.moduleUrl);
    const db = connectSecond(workerData);
    parentPort.postMessage(await run(db));
    await db.destroy();`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    execArgv: ["--conditions=rammevaerk-source"],
    workerData: {
      self: import.meta.url,
      moduleUrl: moduleUrl.href,
      url: database.url,
      path: `${database.folder}/rammevaerk.sqlite`,
    },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
