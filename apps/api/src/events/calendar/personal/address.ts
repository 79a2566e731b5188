import type { CalendarAddress } from "@rammevaerk/contracts/event-calendars";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createSecret, hashSecret } from "../../../platform/ids.ts";
import { deleteAddress, findAddress, replaceAddress, setIncludesMemberships } from "./repository.ts";

/** The reader's own calendar address without its secret, which was shown once. */
export async function getMyAddress({
  platform: { db },
  actor,
}: SignedInContext): Promise<{ address: CalendarAddress | null }> {
  const row = await findAddress(db, actor.personId);
  if (row === undefined) return { address: null };
  return {
    address: {
      includesMemberships: row.includes_memberships === 1,
      createdAt: row.created_at,
      lastReadOn: row.last_read_on,
    },
  };
}

/** Makes the reader a calendar address, shown this once. One that was there before stops working. */
export async function createAddress(
  ctx: SignedInContext,
  { includesMemberships }: { readonly includesMemberships: boolean },
): Promise<{ url: string }> {
  const { db, clock, env } = ctx.platform;
  const { personId } = ctx.actor;
  const secret = createSecret();
  await inTransaction(db, async (tx) => {
    await replaceAddress(tx, {
      person_id: personId,
      secret_hash: hashSecret(secret),
      includes_memberships: includesMemberships ? 1 : 0,
      created_at: isoNow(clock),
      last_read_on: null,
    });
    await audit(ctx, tx, {
      action: "events.create-calendar-address",
      subject: { kind: "person", id: personId },
      change: { includesMemberships },
    });
  });
  return { url: `${env.PUBLIC_URL}/calendar/personal/${secret}.ics` };
}

/**
 * Changes what the reader's calendar holds; its address stays.
 * @throws AppError not-found when there is none
 */
export async function updateAddress(
  ctx: SignedInContext,
  { includesMemberships }: { readonly includesMemberships: boolean },
): Promise<{ done: true }> {
  const { personId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await setIncludesMemberships(tx, personId, includesMemberships))) throw new AppError("not-found");
    await audit(ctx, tx, {
      action: "events.update-calendar-address",
      subject: { kind: "person", id: personId },
      change: { includesMemberships },
    });
  });
  return { done: true };
}

/** Ends the reader's calendar address at once. Without one there is nothing to do. */
export async function revokeAddress(ctx: SignedInContext): Promise<{ done: true }> {
  const { personId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await deleteAddress(tx, personId))) return;
    await audit(ctx, tx, {
      action: "events.revoke-calendar-address",
      subject: { kind: "person", id: personId },
    });
  });
  return { done: true };
}
