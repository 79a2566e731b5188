import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eraseDue } from "../../events/index.ts";
import { type Clock, systemClock } from "../../platform/clock.ts";
import { connect, type Db } from "../../platform/db/connect.ts";
import { knownMigrations, migrate } from "../../platform/db/migrate.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import type { Env } from "../../platform/env.ts";
import { createFileStore } from "../../platform/files.ts";
import { forgetIndex } from "../../search/index.ts";
import { CopyError, type Manifest, manifest, manifestName } from "./manifest.ts";
import { countRows, insertRows, listTables, type Row } from "./repository.ts";

/**
 * Puts a backup into an empty installation, on either database. Everything is verified before anything is
 * written: the manifest, and every table and file by its checksum. What was due for erasure since the backup was made is
 * erased again before anybody is served. The index of the search is made at the first start.
 * @throws CopyError when the backup is damaged or from a newer version, or the installation is not empty
 */
export async function restoreBackup(env: Env, source: string, clock: Clock = systemClock): Promise<Manifest> {
  const content = await readManifest(source);
  const tables = await readTables(source, content);
  const files = await readFiles(source, content);
  const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    await migrate(db, { upTo: content.migrations.at(-1) });
    await checkEmpty(db);
    await inTransaction(db, async (tx) => {
      for (const { name, rows } of tables) await insertRows(tx, name, rows);
      await checkCounts(tx, content);
    });
    await migrate(db);
    await eraseDue({ db, clock });
    await inTransaction(db, forgetIndex);
    const store = createFileStore(env.DATA_DIR);
    for (const { id, bytes } of files) await store.write(id, bytes);
    return content;
  } finally {
    await db.destroy();
  }
}

async function readManifest(source: string): Promise<Manifest> {
  const text = await readFile(join(source, manifestName), "utf8").catch(() => undefined);
  if (text === undefined)
    throw new CopyError(`There is no ${manifestName} in ${source}: it is no finished backup.`);
  const result = manifest.safeParse(parseJson(text));
  if (!result.success) throw new CopyError(`${manifestName} in ${source} is damaged. Take another backup.`);
  const unknown = result.data.migrations.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0) {
    throw new CopyError(
      `The backup is from a newer version (${unknown.join(", ")}). Restore it with that version.`,
    );
  }
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readTables(source: string, { tables }: Manifest): Promise<{ name: string; rows: Row[] }[]> {
  const read = [];
  for (const { name, sha256, rows: count } of tables) {
    const text = (await readVerified(join(source, "tables", `${name}.ndjson`), sha256)).toString("utf8");
    const rows = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Row]));
    if (rows.length !== count)
      throw new CopyError(`The table ${name} has ${rows.length} rows instead of ${count}.`);
    read.push({ name, rows });
  }
  return read;
}

async function readFiles(source: string, { files }: Manifest): Promise<{ id: string; bytes: Buffer }[]> {
  const read = [];
  for (const { id, sha256 } of files)
    read.push({ id, bytes: await readVerified(join(source, "files", id), sha256) });
  return read;
}

async function readVerified(path: string, sha256: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    throw new CopyError(`${path} is missing. Take another backup; nothing was changed.`);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
    throw new CopyError(
      `${path} is not as it was when it was backed up. Take another backup; nothing was changed.`,
    );
  }
  return bytes;
}

async function checkEmpty(db: Db): Promise<void> {
  for (const name of await listTables(db)) {
    if ((await countRows(db, name)) === 0) continue;
    throw new CopyError(
      `The installation is not empty (${name} has rows). Restore into an empty DATA_DIR or database, then change over to it.`,
    );
  }
}

async function checkCounts(db: Db, { tables }: Manifest): Promise<void> {
  for (const { name, rows } of tables) {
    const count = await countRows(db, name);
    if (count !== rows)
      throw new CopyError(`The table ${name} has ${count} rows after restoring instead of ${rows}.`);
  }
}
