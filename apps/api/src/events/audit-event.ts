import { audit } from "../platform/audit.ts";
import type { RequestContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import { findFirstOwner } from "./owners/repository.ts";

/**
 * Notes in the trail who did what to an event. Those who run the owner that has had it longest may read it.
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
  const owner = await findFirstOwner(tx, eventId);
  await audit(ctx, tx, {
    action,
    subject: { kind: "event", id: eventId },
    ...(owner === undefined ? {} : { scope: owner }),
    change,
  });
}
