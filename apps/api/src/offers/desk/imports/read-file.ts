import { buffer } from "node:stream/consumers";
import type { FileStore } from "../../../platform/files.ts";

/** The stored bytes of an import; undefined when they are gone. */
export async function readFile(files: FileStore, importId: string): Promise<Uint8Array | undefined> {
  const content = await files.read(importId);
  return content && new Uint8Array(await buffer(content));
}
