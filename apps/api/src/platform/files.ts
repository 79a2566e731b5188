import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** Files by id, in the data folder. A name that somebody typed never becomes a path. */
export interface FileStore {
  /** Stores a file whole or not at all. Errors: ENOSPC when the disk is full, after which nothing is left behind. */
  write(id: string, content: Uint8Array): Promise<void>;
  read(id: string): Promise<Readable | undefined>;
  remove(id: string): Promise<void>;
  /** The ids of all files, to compare with the database. */
  list(): Promise<string[]>;
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

export function createFileStore(dataDir: string): FileStore {
  const root = join(dataDir, "files");
  /** UUIDv7 ids begin with the time, so their ends spread them over the folders. */
  const pathOf = (id: string): string => {
    if (!idPattern.test(id)) throw new Error(`not a file id: ${id}`);
    return join(root, id.slice(-2), id);
  };
  return {
    async write(id, content) {
      const path = pathOf(id);
      await mkdir(join(path, ".."), { recursive: true });
      const part = `${path}.part`;
      try {
        const handle = await open(part, "w");
        try {
          await handle.writeFile(content);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async read(id) {
      const path = pathOf(id);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true ? createReadStream(path) : undefined;
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
    },
    async list() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && idPattern.test(entry.name))
        .map((entry) => entry.name);
    },
  };
}
