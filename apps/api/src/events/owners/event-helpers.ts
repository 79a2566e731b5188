import type { eventHelper, setHelperInput } from "@rammevaerk/contracts/events";
import type { z } from "zod";
import { endGrant, giveGrant, listGrantHolders, listPersonRefs, notify } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { listActivePeople } from "../programme/repository.ts";

/** Who organises an event, then who has its check-in desk, each longest first. */
export async function listHelpers(
  { platform: { db, clock } }: SignedInContext,
  { eventId }: { readonly eventId: string },
): Promise<z.infer<typeof eventHelper>[]> {
  const limit = { limitKind: "event", limitId: eventId, at: isoNow(clock) } as const;
  const [organisers, desk] = [
    await listGrantHolders(db, { role: "organiser", ...limit }),
    await listGrantHolders(db, { role: "check-in", ...limit }),
  ];
  const people = await listPersonRefs(db, [...organisers, ...desk], clock);
  const present = (role: "organiser" | "check-in") => (id: string) => {
    const person = people.get(id);
    return person === undefined ? [] : [{ person, role }];
  };
  return [...organisers.flatMap(present("organiser")), ...desk.flatMap(present("check-in"))];
}

/**
 * Makes somebody an organiser of an event or gives them its check-in desk, or takes it from them. It counts at once.
 * @throws AppError not-found for somebody who has no account
 */
export async function setHelper(
  ctx: SignedInContext,
  { eventId, personId, role, isSet }: z.output<typeof setHelperInput>,
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  const by = ctx.actor.personId;
  const grant = { personId, role, limitKind: "event", limitId: eventId, at: isoNow(clock) } as const;
  await inTransaction(db, async (tx) => {
    if (isSet && !(await listActivePeople(tx, [personId])).has(personId)) throw new AppError("not-found");
    const isChanged = isSet
      ? await giveGrant(tx, { ...grant, grantedBy: by })
      : await endGrant(tx, { ...grant, endedBy: by });
    if (!isChanged) return;
    await auditEvent(ctx, tx, { action: "events.set-helper", eventId, change: { personId, role, isSet } });
    if (!isSet) return;
    await notify(ctx, tx, {
      kind: "role-granted",
      actorId: by,
      about: { kind: "event", id: eventId },
      cause: `event-helper:${eventId}:${role}:${grant.at}`,
      personIds: [personId],
    });
  });
  return { done: true };
}
