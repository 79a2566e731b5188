import { setImmediate as nextTurn } from "node:timers/promises";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { todayIn } from "../../platform/today.ts";
import { calculateDayStart } from "./calculate-day-start.ts";
import { offersAtOnce, refreshCurrent } from "./refresh-current.ts";
import { claimDay, listOutdatedIds, outdateOtherForms } from "./repository.ts";

const newDayTopic = "offers-new-day";

/** How the search rows are made. A release that makes them otherwise counts on, and all are made anew at its first start. */
const searchForm = "1";

/** At start: what was missed while no server ran is made good, and the next day is waited for. */
export async function prepareSearch(platform: Platform): Promise<void> {
  const { db, clock, outbox } = platform;
  outbox.handle(newDayTopic, () => refreshForToday(platform));
  await inTransaction(db, async (tx) => {
    await outdateOtherForms(tx, searchForm);
    const isBehind = (await listOutdatedIds(tx, todayIn(clock), 1)).length > 0;
    if (isBehind) await outbox.enqueue(tx, { topic: newDayTopic, payload: {} });
  });
  await waitForTomorrow(platform);
}

/** Makes anew what the search says of the offers of which it says something else today, and waits for tomorrow. */
async function refreshForToday(platform: Platform): Promise<void> {
  const { db, clock } = platform;
  await waitForTomorrow(platform);
  for (;;) {
    const today = todayIn(clock);
    const ids = await listOutdatedIds(db, today, offersAtOnce);
    if (ids.length === 0) return;
    await inTransaction(db, (tx) => refreshCurrent(tx, ids, today));
    await nextTurn();
  }
}

/** One message for each day, however many servers wait for it. */
async function waitForTomorrow({ db, clock, outbox }: Platform): Promise<void> {
  const tomorrow: IsoDate = addDays(todayIn(clock), 1);
  await inTransaction(db, async (tx) => {
    if (!(await claimDay(tx, tomorrow))) return;
    await outbox.enqueue(tx, { topic: newDayTopic, payload: {}, dueAt: calculateDayStart(tomorrow) });
  });
}
