import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { keyOfCause, type MailCause } from "./mail-cause.ts";
import { insertMailing } from "./repository.ts";

export const participantMailTopic = "event-participant-mail";

/**
 * Sends a participant a mail about a cause, once, in the transaction of that cause. Whether the cause still holds is asked
 * when the mail is written: who lost the seat meanwhile is not told that it is theirs. People without an address get none.
 * Call it once for each participant of a registration.
 * @example await enqueueParticipantMail(ctx.platform, tx, { participantId, cause: { kind: "registered" } })
 */
export async function enqueueParticipantMail(
  { outbox, clock }: Pick<Platform, "outbox" | "clock">,
  tx: Db,
  { participantId, cause }: { readonly participantId: string; readonly cause: MailCause },
): Promise<void> {
  const mailing = { participantId, cause: keyOfCause(cause), createdAt: isoNow(clock) };
  const added = await insertMailing(tx, mailing);
  if (added === undefined) return;
  await outbox.enqueue(tx, {
    topic: participantMailTopic,
    payload: { participantId, cause },
    ...(added.personId === null ? {} : { personId: added.personId }),
  });
}
