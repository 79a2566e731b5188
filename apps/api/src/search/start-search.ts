import { setImmediate as nextTurn } from "node:timers/promises";
import { addDays, calculateDayStart } from "@rammevaerk/domain/time";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import { beforeCommit, inTransaction } from "../platform/db/transaction.ts";
import { todayIn } from "../platform/today.ts";
import { askOnce, indexBeforeCommit, marksTopic, workOffMarks } from "./marks/index-marked.ts";
import { markOutdated } from "./marks/repository.ts";
import {
  beginRebuild,
  continueRebuild,
  isIndexDue,
  settleIndex,
  tidyIndex,
} from "./rebuild/rebuild-index.ts";

const rebuildTopic = "search-rebuild";
const dayTopic = "search-new-day";
const tidyTopic = "search-tidy";

/** So many parts in one message, so that mails are sent in between. */
const partsPerMessage = 10;

/**
 * From now on every transaction keeps the index in step with the data. What the index lacks is made good in the background: all of
 * it at the first start of a release that makes it otherwise, and the rest of what was begun.
 */
export async function startSearch(platform: Platform): Promise<void> {
  const { db, outbox } = platform;
  beforeCommit(db, (tx) => indexBeforeCommit(platform, tx));
  outbox.handle(marksTopic, () => workOffMarks(platform));
  outbox.handle(rebuildTopic, () => rebuildFurther(platform));
  outbox.handle(dayTopic, () => beginDay(platform));
  outbox.handle(tidyTopic, () => tidyIndex(db));
  await inTransaction(db, async (tx) => {
    if (await isIndexDue(tx)) await askOnce(platform, tx, { topic: rebuildTopic });
    await waitForTomorrow(platform, tx);
  });
}

/** Makes the next parts of the index, and leaves what is left then to another message. */
async function rebuildFurther(platform: Platform): Promise<void> {
  const { db } = platform;
  if (!(await isIndexDue(db))) return;
  await beginRebuild(platform);
  for (let part = 0; part < partsPerMessage; part++) {
    const rebuild = await continueRebuild(platform);
    if (rebuild === undefined || rebuild.finished_at !== null) return settleIndex(platform);
    await nextTurn();
  }
  await inTransaction(db, (tx) => askOnce(platform, tx, { topic: rebuildTopic }));
}

/** What says something else today than yesterday, though nobody changed it, is said anew. */
async function beginDay(platform: Platform): Promise<void> {
  const { db, clock } = platform;
  await inTransaction(db, async (tx) => {
    await waitForTomorrow(platform, tx);
    await markOutdated(tx, { today: todayIn(clock), now: isoNow(clock) });
    await askOnce(platform, tx, { topic: tidyTopic });
  });
}

async function waitForTomorrow(platform: Platform, tx: Db): Promise<void> {
  const dueAt = calculateDayStart(addDays(todayIn(platform.clock), 1));
  await askOnce(platform, tx, { topic: dayTopic, dueAt });
}
