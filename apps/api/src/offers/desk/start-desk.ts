import type { Platform } from "../../platform/context.ts";
import { checkImport } from "./imports/check-import.ts";
import { forgetImport } from "./imports/end-import.ts";

/** Names who delivers the desk's messages: a spreadsheet is to be read, and an import is over. */
export function startDesk(platform: Platform): void {
  platform.outbox.handle("offer-import", (payload) => checkImport(platform, String(payload["importId"])));
  platform.outbox.handle("offer-import-over", (payload) =>
    forgetImport(platform, String(payload["importId"])),
  );
}
