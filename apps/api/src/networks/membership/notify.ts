import type { NotificationView } from "@rammevaerk/contracts/notifications";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";

/** Tells people something about a network, once for each cause. Nobody is told what they did themselves. */
export async function notify(
  ctx: SignedInContext,
  tx: Db,
  message: {
    readonly kind: NotificationView["kind"];
    readonly networkId: string;
    readonly cause: string;
    readonly personIds: readonly string[];
  },
): Promise<void> {
  const actorId = ctx.actor.personId;
  const personIds = message.personIds.filter((id) => id !== actorId);
  if (personIds.length === 0) return;
  await ctx.platform.outbox.enqueue(tx, {
    topic: "notify",
    payload: {
      kind: message.kind,
      actorId,
      subjectKind: "network",
      subjectId: message.networkId,
      cause: message.cause,
      personIds,
    },
    personId: actorId,
  });
}
