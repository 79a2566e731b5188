import type { Platform } from "../../platform/context.ts";
import { deliverThreadMessage } from "./delivering/deliver-thread-message.ts";
import { purgeDeletedPost } from "./writing/purge-deleted-post.ts";

/** Names who works out whom a post is told to, and who empties what stayed deleted. */
export function startThreads(platform: Platform): void {
  platform.outbox.handle("thread-message", (payload) => deliverThreadMessage(platform, payload));
  platform.outbox.handle("post-deleted", (payload) => purgeDeletedPost(platform, payload));
}
