import type { NotificationView } from "@rammevaerk/contracts/notifications";
import type { RequestContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

/** Tells people of something, once for each cause. Nobody is told what they did themselves. */
export async function notify(
  ctx: Pick<RequestContext, "platform">,
  tx: Db,
  {
    about,
    ...message
  }: {
    readonly kind: NotificationView["kind"];
    readonly actorId: string | null;
    readonly about: {
      readonly kind:
        | "network"
        | "organisation"
        | "account"
        | "rate-calculation"
        | "cluster"
        | "event"
        | "method"
        | "method-version"
        | "saved-search"
        | "method-experience";
      readonly id: string;
    };
    readonly cause: string;
    readonly personIds: readonly string[];
  },
): Promise<void> {
  const personIds = message.personIds.filter((id) => id !== message.actorId);
  if (personIds.length === 0) return;
  await ctx.platform.outbox.enqueue(tx, {
    topic: "notify",
    payload: { ...message, personIds, subjectKind: about.kind, subjectId: about.id },
    ...(message.actorId === null ? {} : { personId: message.actorId }),
  });
}
