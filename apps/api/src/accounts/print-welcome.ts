import type { Platform } from "../platform/context.ts";

export function printWelcome(_platform: Platform): Promise<void> {
  return Promise.resolve();
}
