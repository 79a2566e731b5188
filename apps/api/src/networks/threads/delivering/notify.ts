import type { NotificationView } from "@rammevaerk/contracts/notifications";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";

/** Tells people something about a thread or post, once for each cause. Nobody is told what they did themselves. */
export async function notify(
  { platform: { outbox }, actor }: SignedInContext,
  tx: Db,
  message: {
    readonly kind: NotificationView["kind"];
    readonly subject: { readonly kind: "thread" | "post"; readonly id: string };
    readonly cause: string;
    readonly personIds: readonly string[];
  },
): Promise<void> {
  const personIds = message.personIds.filter((id) => id !== actor.personId);
  if (personIds.length === 0) return;
  const { kind, subject, cause } = message;
  await outbox.enqueue(tx, {
    topic: "notify",
    payload: {
      kind,
      actorId: actor.personId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      cause,
      personIds,
    },
  });
}
