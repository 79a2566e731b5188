import type { Platform } from "../../platform/context.ts";
import { startImports } from "./importing/keep-import.ts";
import { returnShares, shareReturnTopic } from "./limits/return-shares.ts";
import { expireOffers } from "./offering/expire-offers.ts";
import { startPersonalData } from "./personal/personal-data.ts";
import { seatOfferTopic } from "./seating/promote-queue.ts";

/**
 * Names who takes back the seats that were not accepted in time, and who gives out those of shares that were returned. What
 * fell due while no server ran is delivered as soon as one does.
 */
export function startRegistrations(platform: Platform): void {
  const { outbox } = platform;
  outbox.handle(seatOfferTopic, () => expireOffers(platform));
  outbox.handle(shareReturnTopic, () => returnShares(platform));
  startImports(platform);
  startPersonalData(platform);
}

/** Every hour: makes good what no message was there for, such as shares that were moved with their event. */
export async function settleSeats(platform: Platform): Promise<void> {
  await expireOffers(platform);
  await returnShares(platform);
}
