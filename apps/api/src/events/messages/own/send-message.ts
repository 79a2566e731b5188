import type { sendMessageInput } from "@rammevaerk/contracts/event-messages";
import type { z } from "zod";
import { checkNoCprNumber } from "../../../networks/index.ts";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { createId, hashSecret } from "../../../platform/ids.ts";
import { announce } from "../announce.ts";
import { countAudience } from "../audience/repository.ts";
import { insertMessage } from "./repository.ts";

/**
 * Writes to the participants of an event, once however often it is submitted. Who gets it is settled while the mails are
 * queued, from now on; what was written is kept for the organisers.
 * @throws AppError cpr-number-found
 */
export async function sendMessage(
  ctx: SignedInContext,
  { eventId, audience, subject, body, withMaterials, requestId }: z.output<typeof sendMessageInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(subject, "subject");
  checkNoCprNumber(body, "body");
  await inTransaction(ctx.platform.db, async (tx) => {
    const counts = await countAudience(tx, eventId, { kind: audience });
    const receivers = counts
      .filter(({ has_address }) => has_address === 1)
      .reduce((total, { participants }) => total + participants, 0);
    const messageId = createId();
    const isNew = await insertMessage(tx, {
      id: messageId,
      event_id: eventId,
      kind: withMaterials ? "material" : "message",
      audience,
      subject,
      body,
      sent_by: ctx.actor.personId,
      sent_at: isoNow(ctx.platform.clock),
      receivers,
      request_id: hashSecret(`${ctx.actor.personId}:${requestId}`),
    });
    if (!isNew) return;
    await audit(ctx, tx, {
      action: "events.send-message",
      subject: { kind: "event", id: eventId },
      scope: { kind: "event", id: eventId },
      change: { messageId, audience, receivers, withMaterials },
    });
    await announce(ctx, tx, { eventId, cause: { kind: "message", messageId } });
  });
  return { done: true };
}
