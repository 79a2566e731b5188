import type { MessageAudience } from "@rammevaerk/contracts/event-messages";
import { z } from "zod";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { announce } from "./announce.ts";
import { type Audience, listAudience } from "./audience/repository.ts";
import { enqueueParticipantMail } from "./enqueue-participant-mail.ts";
import { type MailCause, mailCause } from "./mail-cause.ts";
import { findMessage } from "./repository.ts";

const announcement = z.object({
  eventId: z.string(),
  cause: mailCause,
  /** The last participant of the batch before. */
  after: z.string().optional(),
});

const peopleAtOnce = 100;

/**
 * Queues the mails of one batch, and the batch after it, in one transaction: stopped anywhere, it goes on where it was,
 * and a batch that comes twice mails nobody twice.
 */
export async function deliverAnnouncement(
  platform: Platform,
  payload: Record<string, unknown>,
): Promise<void> {
  const { eventId, cause, after } = announcement.parse(payload);
  await inTransaction(platform.db, async (tx) => {
    const audience = await findAudienceOf(tx, cause);
    if (audience === undefined) return;
    const ids = await listAudience(tx, { eventId, audience, after, size: peopleAtOnce });
    for (const participantId of ids) await enqueueParticipantMail(platform, tx, { participantId, cause });
    const last = ids.at(-1);
    if (ids.length === peopleAtOnce && last !== undefined)
      await announce({ platform }, tx, { eventId, cause, after: last });
  });
}

/** Whom a cause concerns; absent when the message is gone. */
async function findAudienceOf(tx: Platform["db"], cause: MailCause): Promise<Audience | undefined> {
  switch (cause.kind) {
    case "message": {
      const message = await findMessage(tx, cause.messageId);
      return message === undefined ? undefined : { kind: message.audience as MessageAudience };
    }
    case "reminder":
      return { kind: "seated", reminderDueAt: cause.dueAt };
    default:
      return { kind: "everybody" };
  }
}
