import type { updateEventInput } from "@rammevaerk/contracts/events";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import type { EventSubject } from "../policy.ts";
import { getEventRow } from "../repository.ts";
import { changeEvent } from "./change-event.ts";
import { checkContact } from "./check-contact.ts";

/**
 * Changes what an event says, where and when it is, and how people sign up.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; as `changeEvent`
 */
export async function updateEvent(
  ctx: SignedInContext,
  subject: EventSubject,
  { eventId, version, ...content }: z.output<typeof updateEventInput>,
): Promise<{ eventId: string; version: number }> {
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const before = await getEventRow(tx, eventId);
    const { owners } = subject;
    await checkContact(ctx, tx, { contactId: content.contactId, before: before.contact_id, owners, eventId });
    return { eventId, version: await changeEvent(ctx, tx, { before, version, content }) };
  });
}
