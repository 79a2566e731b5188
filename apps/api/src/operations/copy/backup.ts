import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../../platform/clock.ts";
import { connect, type Db, sqliteFileName } from "../../platform/db/connect.ts";
import type { Env } from "../../platform/env.ts";
import { createFileStore } from "../../platform/files.ts";
import { CopyError, type Manifest, manifestName } from "./manifest.ts";
import { inSnapshot, listAppliedMigrations, listFileIds, listTables, readRows } from "./repository.ts";

/**
 * Copies the whole installation into a new folder while the server runs: the database as of one moment,
 * and the files it names. The manifest is written last, so that a folder without one is no backup.
 * @throws CopyError when the folder exists already or there is no database
 */
export async function makeBackup(
  env: Env,
  { target, clock }: { target: string; clock: Clock },
): Promise<Manifest> {
  if (existsSync(target)) throw new CopyError(`${target} exists already. Name a folder that does not.`);
  const db = openSource(env);
  try {
    await mkdir(join(target, "tables"), { recursive: true });
    await mkdir(join(target, "files"));
    const made = await inSnapshot(db, async (tx) => {
      const tables: Manifest["tables"] = [];
      for (const name of await listTables(tx)) tables.push(await writeTable(tx, name, target));
      return { migrations: await listAppliedMigrations(tx), tables, fileIds: await listFileIds(tx) };
    });
    const content: Manifest = {
      format: "rammevaerk-backup-1",
      madeAt: clock.now().toISOString(),
      migrations: made.migrations,
      tables: made.tables,
      files: await copyFiles(env, made.fileIds, target),
    };
    await writeFile(join(target, manifestName), JSON.stringify(content, null, 2));
    return content;
  } finally {
    await db.destroy();
  }
}

function openSource(env: Env): Db {
  const path = join(env.DATA_DIR, sqliteFileName);
  if (env.DATABASE_URL === undefined && !existsSync(path)) {
    throw new CopyError(`There is no database at ${path}. Check DATA_DIR.`);
  }
  return connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
}

async function writeTable(db: Db, name: string, target: string): Promise<Manifest["tables"][number]> {
  const hash = createHash("sha256");
  let rows = 0;
  const lines = Readable.from(
    (async function* () {
      for await (const page of readRows(db, name)) {
        rows += page.length;
        const text = page.map((row) => `${JSON.stringify(row)}\n`).join("");
        hash.update(text);
        yield text;
      }
    })(),
  );
  await pipeline(lines, createWriteStream(join(target, "tables", `${name}.ndjson`)));
  return { name, rows, sha256: hash.digest("hex") };
}

/** A file that was removed since the moment of the copy is left out: its post is gone as well. */
async function copyFiles(env: Env, ids: readonly string[], target: string): Promise<Manifest["files"]> {
  const store = createFileStore(env.DATA_DIR);
  const files: Manifest["files"] = [];
  for (const id of ids) {
    const content = await store.read(id);
    if (content === undefined) continue;
    const hash = createHash("sha256");
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(content, hashing, createWriteStream(join(target, "files", id)));
    files.push({ id, sha256: hash.digest("hex") });
  }
  return files;
}
