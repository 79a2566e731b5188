import { audit } from "../platform/audit.ts";
import type { RequestContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

/**
 * Notes in the trail who did what to an event.
 * @param change fields and codes, never what people wrote
 */
export async function auditEvent(
  ctx: Pick<RequestContext, "platform" | "actor">,
  tx: Db,
  {
    action,
    eventId,
    change = {},
  }: {
    readonly action: string;
    readonly eventId: string;
    readonly change?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const event = { kind: "event", id: eventId } as const;
  await audit(ctx, tx, { action, subject: event, scope: event, change });
}
