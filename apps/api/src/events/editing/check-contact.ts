import { listGrantHolders } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { type OwnerRef, roleThatRuns } from "../policy.ts";

/** Whom people can write to about an event. */
export interface NewContact {
  readonly contactId: string | null;
  /** Who it was before. */
  readonly before?: string | null;
  readonly owners: readonly OwnerRef[];
  readonly eventId?: string;
}

/**
 * An event's contact is somebody who works on it: the actor, who runs an owner of it, or who organises it. Nobody else
 * is put on the page.
 * @throws AppError input-invalid
 */
export async function checkContact(
  { platform, actor }: SignedInContext,
  tx: Db,
  { contactId, before = null, owners, eventId }: NewContact,
): Promise<void> {
  if (contactId === null || contactId === before || contactId === actor.personId) return;
  const at = isoNow(platform.clock);
  const limits = owners.map((owner) => ({
    role: roleThatRuns[owner.kind],
    limitKind: owner.kind,
    limitId: owner.id,
  }));
  const places =
    eventId === undefined
      ? limits
      : [...limits, { role: "organiser", limitKind: "event", limitId: eventId } as const];
  for (const place of places) if ((await listGrantHolders(tx, { ...place, at })).includes(contactId)) return;
  throw new AppError("input-invalid", {}, { contactId: { code: "unknown-choice" } });
}
