import type { Platform } from "../platform/context.ts";
import { prepareReminders } from "./due/remind-of-reviews.ts";
import { startExchange } from "./exchange/start-exchange.ts";
import { prepareCodes } from "./listing/refresh-codes.ts";

/** Names who delivers the library's messages, and makes good what became due while no server ran. */
export async function startMethods(platform: Platform): Promise<void> {
  startExchange(platform);
  await prepareCodes(platform);
  await prepareReminders(platform);
}
