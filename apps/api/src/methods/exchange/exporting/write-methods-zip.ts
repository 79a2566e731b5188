import { setImmediate as nextTurn } from "node:timers/promises";
import { Zip, ZipDeflate } from "fflate";
import type { Platform } from "../../../platform/context.ts";
import { readFields } from "../../editing/method-fields.ts";
import { listPublishedFields } from "../../editing/repository.ts";
import type { MethodFilter } from "../../listing/method-filter.ts";
import { listMethodPage } from "../../listing/repository.ts";
import { writeMethodFile } from "../format/write-method-file.ts";

/** So many are read from the database and packed at once. */
const methodsAtOnce = 50;
/** So many are given at most; a library of this kind has some hundreds. */
const methodLimit = 5_000;

interface ExportedFile {
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

/** Writes the published methods that a filter lets through as a zip of Markdown files, by name, piece by piece; others are answered in between. */
export async function* writeMethodsZip(
  { db }: Pick<Platform, "db">,
  filter: MethodFilter,
): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  for await (const file of listFiles(db, filter)) {
    const entry = new ZipDeflate(file.name);
    entry.mtime = file.at;
    zip.add(entry);
    entry.push(new TextEncoder().encode(file.text), true);
    yield* packed.splice(0);
    await nextTurn();
  }
  zip.end();
  yield* packed;
}

async function* listFiles(db: Platform["db"], filter: MethodFilter): AsyncGenerator<ExportedFile> {
  let after: string[] | undefined;
  for (let given = 0; given < methodLimit; given += methodsAtOnce) {
    const rows = await listMethodPage(db, filter, { sort: "name", after, size: methodsAtOnce });
    const page = rows.slice(0, methodsAtOnce);
    const published = await listPublishedFields(
      db,
      page.map(({ id }) => id),
    );
    for (const { id, code, published_at: at } of page) {
      const version = published.get(id);
      if (version === undefined || at === null) continue;
      yield { name: `${code}.md`, text: writeMethodFile(code, readFields(version)), at };
    }
    const last = page.at(-1);
    if (last === undefined || rows.length <= methodsAtOnce) return;
    after = [last.order_value, last.sort_name, last.id];
  }
}
