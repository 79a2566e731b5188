import type { Platform } from "../platform/context.ts";

/** Names who delivers the notifications in the outbox. */
export function startNotifications(_platform: Platform): void {}
