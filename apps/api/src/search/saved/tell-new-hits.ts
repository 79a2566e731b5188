import { findReceiver, notify } from "../../accounts/index.ts";
import { isoIn, isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { todayIn } from "../../platform/today.ts";
import { getAsker } from "../finding/find.ts";
import { forgetAsked } from "../misses/note-asked.ts";
import { countNew } from "./find-new.ts";
import { claimHour, findSaved, listToLookAt, noteLook } from "./repository.ts";

const hourTopic = "search-new-hour";
const lookTopic = "search-look";
const searchesAtOnce = 200;
/** What came into being so long before a look may have reached the index after it, so the next look begins there. */
const overlapSeconds = 600;

/** Names who looks for new hits of saved searches: once an hour, however many servers wait for it. */
export async function startTellingNewHits(platform: Platform): Promise<void> {
  const { outbox } = platform;
  outbox.handle(hourTopic, async () => {
    await waitForNextHour(platform);
    await forgetAsked(platform);
    await lookAtAll(platform);
  });
  outbox.handle(lookTopic, (payload) => tellNewHits(platform, String(payload["savedSearchId"])));
  await waitForNextHour(platform);
}

async function waitForNextHour({ db, clock, outbox }: Platform): Promise<void> {
  const next = `${isoIn(clock, 3600).slice(0, "2026-11-22T10".length)}:00:00.000Z`;
  await inTransaction(db, async (tx) => {
    if (await claimHour(tx, next)) await outbox.enqueue(tx, { topic: hourTopic, payload: {}, dueAt: next });
  });
}

/** One message for each saved search, so that a fault with one does not keep the others waiting. */
async function lookAtAll({ db, clock, outbox }: Platform): Promise<void> {
  const before = isoNow(clock);
  let afterId = "";
  for (;;) {
    const ids = await listToLookAt(db, { before, afterId, most: searchesAtOnce });
    await inTransaction(db, async (tx) => {
      for (const savedSearchId of ids)
        await outbox.enqueue(tx, { topic: lookTopic, payload: { savedSearchId } });
    });
    afterId = ids.at(-1) ?? "";
    if (ids.length < searchesAtOnce) return;
  }
}

/**
 * Tells a person of new hits of a saved search: by what they may find at this moment, and once a day at most. Hits of the same
 * day wait until the next.
 */
async function tellNewHits(platform: Platform, savedSearchId: string): Promise<void> {
  const { db, clock } = platform;
  const saved = await findSaved(db, savedSearchId);
  const today = todayIn(clock);
  if (saved === undefined || saved.notifies === 0 || saved.told_on === today) return;
  const now = isoNow(clock);
  const person = await findReceiver(db, saved.person_id, now);
  if (person === undefined) return;
  const { language, grants } = person;
  const actor = { personId: saved.person_id, sessionId: "", language, grants };
  const asker = await getAsker({ platform, actor });
  const hits = await countNew(db, saved, { asker, since: saved.looked_at });
  await inTransaction(db, async (tx) => {
    const toldOn = hits > 0 ? today : saved.told_on;
    const lookedAt = isoIn(clock, -overlapSeconds);
    if (!(await noteLook(tx, saved, { lookedAt, toldOn })) || hits === 0) return;
    await notify({ platform }, tx, {
      kind: "saved-search-hits",
      actorId: null,
      about: { kind: "saved-search", id: saved.id },
      cause: `saved-search:${saved.id}:${today}`,
      personIds: [saved.person_id],
    });
  });
}
