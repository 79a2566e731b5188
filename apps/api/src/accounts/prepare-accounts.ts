import type { Platform } from "../platform/context.ts";

export function prepareAccounts(_platform: Platform): Promise<void> {
  return Promise.resolve();
}
