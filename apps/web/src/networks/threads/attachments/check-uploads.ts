import type { Messages } from "../messages.da.ts";
import type { Upload } from "./use-uploads.ts";

/** The sentence at the files when a post can't be sent yet because of them, or undefined. */
export function checkUploads(uploads: readonly Upload[], text: Messages["files"]): string | undefined {
  if (uploads.some(({ error }) => error !== undefined)) return text.removeFailed;
  return uploads.length > 0 ? text.stillSending : undefined;
}
