import { addDays, calculateDayStart } from "@rammevaerk/domain/time";
import { notify } from "../../accounts/index.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { todayIn } from "../../platform/today.ts";
import { listLibraryPeople, listReviewers } from "../list-reviewers.ts";
import type { MethodRow } from "../repository.ts";
import { claimDay, listUnremindedDue, markReminded } from "./repository.ts";

const newDayTopic = "methods-new-day";
const methodsAtOnce = 100;

/** At start: reviews that became due while no server ran are reminded of, and the next day is waited for. */
export async function prepareReminders(platform: Platform): Promise<void> {
  platform.outbox.handle(newDayTopic, () => remindOfReviews(platform));
  await inTransaction(platform.db, async (tx) => {
    const isBehind = (await listUnremindedDue(tx, todayIn(platform.clock), 1)).length > 0;
    if (isBehind) await platform.outbox.enqueue(tx, { topic: newDayTopic, payload: {} });
  });
  await waitForTomorrow(platform);
}

/**
 * Reminds, once for each review date, whoever is responsible for a method that is due; all reviewers when nobody is, or when that person no longer works
 * for the library. While there is no reviewer at all, nothing is marked as told.
 */
async function remindOfReviews(platform: Platform): Promise<void> {
  await waitForTomorrow(platform);
  for (;;) {
    const isMore = await inTransaction(platform.db, async (tx) => {
      const people = await listPeopleToRemind(platform, tx);
      const due = await listUnremindedDue(tx, todayIn(platform.clock), methodsAtOnce);
      const told = due.filter((method) => people(method).length > 0);
      for (const method of told) await remind(platform, tx, { method, personIds: people(method) });
      return due.length === methodsAtOnce && told.length > 0;
    });
    if (!isMore) return;
  }
}

async function listPeopleToRemind(platform: Platform, tx: Db): Promise<(method: MethodRow) => string[]> {
  const reviewers = await listReviewers({ platform }, tx);
  const all = await listLibraryPeople({ platform }, tx);
  return ({ responsible_id: id }) => (id !== null && all.includes(id) ? [id] : reviewers);
}

async function remind(
  platform: Platform,
  tx: Db,
  { method, personIds }: { method: MethodRow; personIds: readonly string[] },
): Promise<void> {
  if (!(await markReminded(tx, method))) return;
  await notify({ platform }, tx, {
    kind: "method-due",
    actorId: null,
    about: { kind: "method", id: method.id },
    cause: `method-due:${method.id}:${method.next_review_on}`,
    personIds,
  });
}

/** One message for each day, however many servers wait for it. */
async function waitForTomorrow({ db, clock, outbox }: Platform): Promise<void> {
  const tomorrow = addDays(todayIn(clock), 1);
  await inTransaction(db, async (tx) => {
    if (await claimDay(tx, tomorrow))
      await outbox.enqueue(tx, { topic: newDayTopic, payload: {}, dueAt: calculateDayStart(tomorrow) });
  });
}
