import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { TestApp } from "./test-app.ts";

/**
 * Where any of the texts still stands: in every table as text, and in every file of the data folder, names of files
 * too. The database's own files are read through the tables. Answers places such as "people.email" or "mail/x.json".
 */
export async function findTraces(t: TestApp, texts: readonly string[]): Promise<string[]> {
  const needles = texts.map((text) => text.toLowerCase());
  const holds = (content: string): boolean => {
    const folded = content.toLowerCase();
    return needles.some((needle) => folded.includes(needle));
  };
  const places = new Set<string>();
  for (const table of await t.platform.db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table.name)}`.execute(
      t.platform.db,
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (holds(String(value))) places.add(`${table.name}.${column}`);
      }
    }
  }
  const folder = t.platform.env.DATA_DIR;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.sqlite(-\w+)?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if (holds(path) || holds(await readFile(path, "utf8"))) places.add(path.slice(folder.length + 1));
  }
  return [...places].toSorted();
}
