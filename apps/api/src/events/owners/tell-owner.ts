import { listGrantHolders, notify } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { type OwnerRef, roleThatRuns } from "../policy.ts";

/** Tells those who run an owner that an event is proposed to it, or that it is asked to own one. */
export async function tellOwner(
  ctx: SignedInContext,
  tx: Db,
  {
    kind,
    eventId,
    owner,
  }: {
    readonly kind: "event-proposed" | "event-owner-invited";
    readonly eventId: string;
    readonly owner: OwnerRef;
  },
): Promise<void> {
  const at = isoNow(ctx.platform.clock);
  const limit = { role: roleThatRuns[owner.kind], limitKind: owner.kind, limitId: owner.id, at };
  await notify(ctx, tx, {
    kind,
    actorId: ctx.actor.personId,
    about: { kind: "event", id: eventId },
    cause: `${kind}:${eventId}:${owner.id}:${at}`,
    personIds: await listGrantHolders(tx, limit),
  });
}
