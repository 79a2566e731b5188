import { notificationKinds } from "@rammevaerk/contracts/notifications";
import { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { insertNotifications, listExisting, listSettings } from "./repository.ts";
import { defaultSettings, settingOfKind } from "./setting-of-kind.ts";

/** What others put in the outbox under the topic "notify". */
const notice = z.object({
  kind: z.enum(notificationKinds),
  actorId: z.string().nullable(),
  subjectKind: z.enum([
    "thread",
    "post",
    "network",
    "organisation",
    "account",
    "rate-calculation",
    "cluster",
    "event",
    "method",
    "method-version",
    "method-experience",
    "saved-search",
  ]),
  subjectId: z.string(),
  /** What happened: nobody is told of the same cause twice. */
  cause: z.string().min(1),
  personIds: z.array(z.string()),
});
type Notice = z.infer<typeof notice>;

const peopleAtOnce = 500;

/** Tells people what happened, once each however often it is called, and has mail sent to those who want it. */
export async function deliverNotification(
  platform: Platform,
  payload: Record<string, unknown>,
): Promise<void> {
  const given = notice.parse(payload);
  const personIds = given.personIds.filter((id) => id !== given.actorId);
  for (let start = 0; start < personIds.length; start += peopleAtOnce)
    await deliverTo(platform, given, personIds.slice(start, start + peopleAtOnce));
}

async function deliverTo(platform: Platform, given: Notice, personIds: readonly string[]): Promise<void> {
  const { db, clock, outbox, live } = platform;
  const receivers = await inTransaction(db, async (tx) => {
    const existing = await listExisting(tx, personIds);
    if (existing.length === 0) return existing;
    const actor = given.actorId === null ? [] : await listExisting(tx, [given.actorId]);
    const added = await insertNotifications(
      tx,
      existing.map((personId) => ({
        id: createId(),
        person_id: personId,
        kind: given.kind,
        actor_id: actor[0] ?? null,
        subject_kind: given.subjectKind,
        subject_id: given.subjectId,
        cause: given.cause,
        created_at: isoNow(clock),
        read_at: null,
      })),
    );
    const settings = await listSettings(
      tx,
      added.map((row) => row.person_id),
    );
    for (const row of added) {
      const timing = (settings.get(row.person_id) ?? defaultSettings)[settingOfKind(given.kind)];
      if (timing === "at-once")
        await outbox.enqueue(tx, {
          topic: "notification-mail",
          payload: { notificationId: row.id, personId: row.person_id },
          personId: row.person_id,
        });
    }
    return existing;
  });
  await live.publish(receivers, { name: "notification" });
}
