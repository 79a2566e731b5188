import { addDays } from "@rammevaerk/domain/time";
import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { todayIn } from "../../../platform/today.ts";
import { calculateMorning } from "./calculate-morning.ts";
import { claimDigest, listTold } from "./repository.ts";

export const digestTopic = "event-digest";

const hourOfDigest = 7;

/**
 * Queues one mail for each person who runs events at which something happened since the last morning: however many sign up,
 * an organiser gets one mail a day. It is counted from the registrations, so that nobody needs to tell of each.
 */
export async function tellOrganisers({ db, clock, outbox }: Platform): Promise<void> {
  const now = isoNow(clock);
  const today = todayIn(clock);
  const thisMorning = calculateMorning(today, hourOfDigest);
  const until = thisMorning <= now ? thisMorning : calculateMorning(addDays(today, -1), hourOfDigest);
  await inTransaction(db, async (tx) => {
    const since = await claimDigest(tx, until);
    if (since === undefined) return;
    for (const personId of await listTold(tx, { since, until }, now))
      await outbox.enqueue(tx, { topic: digestTopic, payload: { personId, since, until }, personId });
  });
}
