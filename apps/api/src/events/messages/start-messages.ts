import { isoIn } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { announcementTopic } from "./announce.ts";
import { deliverAnnouncement } from "./deliver-announcement.ts";
import { participantMailTopic } from "./enqueue-participant-mail.ts";
import { remindParticipants } from "./hourly/remind-participants.ts";
import { claimHour } from "./hourly/repository.ts";
import { sendDigest } from "./hourly/send-digest.ts";
import { digestTopic, tellOrganisers } from "./hourly/tell-organisers.ts";
import { sendParticipantMail } from "./send-participant-mail.ts";

const newHourTopic = "events-new-hour";

/**
 * Names who delivers the mails of events, and waits for the next hour, in which reminders fall due. What other parts of
 * events do each hour is done first; when one of them fails, the others are done all the same, and all are tried again.
 */
export async function startMessages(
  platform: Platform,
  hourly: readonly ((platform: Platform) => Promise<void>)[],
): Promise<void> {
  const { outbox } = platform;
  outbox.handle(participantMailTopic, (payload, id) => sendParticipantMail(platform, payload, id));
  outbox.handle(announcementTopic, (payload) => deliverAnnouncement(platform, payload));
  outbox.handle(digestTopic, (payload, id) => sendDigest(platform, payload, id));
  outbox.handle(newHourTopic, async () => {
    await waitForNextHour(platform);
    const faults: unknown[] = [];
    for (const step of [...hourly, remindParticipants, tellOrganisers])
      await step(platform).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw faults[0];
  });
  await waitForNextHour(platform);
}

/** One message for each hour, however many servers wait for it; after downtime the one that was missed is due at once. */
async function waitForNextHour({ db, clock, outbox }: Platform): Promise<void> {
  const next = `${isoIn(clock, 3600).slice(0, "2026-11-22T10".length)}:00:00.000Z`;
  await inTransaction(db, async (tx) => {
    if (await claimHour(tx, next))
      await outbox.enqueue(tx, { topic: newHourTopic, payload: {}, dueAt: next });
  });
}
