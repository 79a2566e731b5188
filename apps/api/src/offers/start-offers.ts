import type { Platform } from "../platform/context.ts";
import { prepareSearch } from "./current/refresh-for-today.ts";

/** Names who delivers the messages of offers, and brings the search up to the day. */
export async function startOffers(platform: Platform): Promise<void> {
  await prepareSearch(platform);
}
