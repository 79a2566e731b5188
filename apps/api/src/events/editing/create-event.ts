import type { createEventInput } from "@rammevaerk/contracts/events";
import type { IsoLocalTime } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { hashSecret } from "../../platform/ids.ts";
import { getVisibleEvent } from "../load-event.ts";
import { getOwner } from "../owners/find-owners.ts";
import { tellOwner } from "../owners/tell-owner.ts";
import { mayOrganiseEvent, runsOwner } from "../policy.ts";
import { copyProgramme } from "../programme/copy-programme.ts";
import { getEventRow } from "../repository.ts";
import { checkContact } from "./check-contact.ts";
import { createEventIn } from "./create-event-in.ts";

/** Each proposal is told to all who run the owner. */
const proposalLimit = { kind: "propose-event", most: 20, minutes: 60 };

/**
 * Creates an event as a draft, or as a proposal to an owner that the actor does not run. The same form sent twice creates one.
 * @throws AppError not-found for an owner or an event to copy that the actor does not see; too-many-attempts for the 21st
 * proposal within an hour; as `describeEvent`
 */
export async function createEvent(
  ctx: SignedInContext,
  { owner, copyOf, requestId, ...content }: z.output<typeof createEventInput>,
): Promise<{ eventId: string; version: number }> {
  const { db, clock } = ctx.platform;
  const { personId } = ctx.actor;
  await getOwner(ctx, db, owner);
  const isRun = runsOwner(ctx.actor, owner);
  if (!isRun) await countAttempt(ctx, proposalLimit, personId);
  const source = copyOf === undefined ? undefined : await getVisibleEvent(ctx, { eventId: copyOf });
  return inTransaction(db, async (tx) => {
    await checkContact(ctx, tx, { contactId: content.contactId, owners: [owner] });
    const { eventId, version, isNew } = await createEventIn(ctx, tx, {
      content,
      owners: [owner],
      status: isRun ? "draft" : "proposed",
      createdBy: personId,
      createdAt: isoNow(clock),
      requestKey: hashSecret(`${personId}:${requestId}`),
      ...(copyOf === undefined ? {} : { copiedFromId: copyOf }),
    });
    if (!isNew) return { eventId, version };
    if (!isRun) await tellOwner(ctx, tx, { kind: "event-proposed", eventId, owner });
    if (source !== undefined) {
      const { starts_local } = await getEventRow(tx, source.id);
      await copyProgramme(ctx, tx, {
        fromId: source.id,
        toId: eventId,
        first: { from: starts_local as IsoLocalTime, to: content.starts.local as IsoLocalTime },
        isOrganiser: mayOrganiseEvent.may(ctx.actor, source) === true,
      });
    }
    return { eventId, version };
  });
}
