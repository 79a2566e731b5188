import type { Platform } from "../../platform/context.ts";
import { deleteImport } from "./importing/repository.ts";

/** Names who delivers the message that an import is over: what is left of it goes, applied or not. */
export function startExchange({ outbox, db }: Platform): void {
  outbox.handle("method-import-over", (payload) => deleteImport(db, String(payload["importId"])));
}
