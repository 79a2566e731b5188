import type { saveSharesInput, setCapacityInput } from "@rammevaerk/contracts/event-registrations";
import type { FieldError } from "@rammevaerk/contracts/errors";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { findOrganisation } from "../entering/repository.ts";
import { promoteEvent } from "../seating/promote-event.ts";
import { lockEvent } from "../seating/repository.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";
import { updateLimits, replaceShares } from "./repository.ts";
import { awaitShareReturns } from "./return-shares.ts";

/** The event's new version, so that the next change can follow. */
type NewVersion = { eventId: string; version: number };

/**
 * Changes how many seats there are, and how groups wait. More seats are offered to those who wait; fewer throw nobody out.
 * @throws AppError changed-meanwhile, event-is-cancelled
 */
export function setCapacity(
  ctx: SignedInContext,
  { eventId, version, capacity, onlineCapacity, groupPolicy }: z.output<typeof setCapacityInput>,
): Promise<NewVersion> {
  return inTransaction(ctx.platform.db, async (tx) => {
    const event = await holdVersion(tx, { eventId, version });
    await updateLimits(tx, eventId, {
      capacity,
      online_capacity: onlineCapacity,
      group_policy: groupPolicy,
      changed_at: isoNow(ctx.platform.clock),
    });
    await audit(ctx, tx, {
      action: "events.set-capacity",
      subject: { kind: "event", id: eventId },
      scope: { kind: "event", id: eventId },
      change: {
        capacity: [event.capacity, capacity],
        onlineCapacity: [event.online_capacity, onlineCapacity],
        groupPolicy,
      },
    });
    await promoteEvent(ctx, tx, { eventId, cause: "capacity-changed" });
    return { eventId, version: version + 1 };
  });
}

/**
 * Replaces an event's shares. Seats that are no longer kept are offered to those who wait; who has a seat keeps it.
 * @throws AppError changed-meanwhile; input-invalid for a share of nobody or of two, two for the same, and more seats than
 *   there are
 */
export async function saveShares(
  ctx: SignedInContext,
  { eventId, version, shares }: z.output<typeof saveSharesInput>,
): Promise<NewVersion> {
  const fields = checkShares(shares);
  if (Object.keys(fields).length > 0) throw new AppError("input-invalid", {}, fields);
  try {
    return await inTransaction(ctx.platform.db, async (tx) => {
      const event = await holdVersion(tx, { eventId, version });
      const kept = shares.reduce((total, { seats }) => total + seats, 0);
      if (event.capacity !== null && kept > event.capacity)
        throw new AppError("shares-exceed-capacity", { seats: kept, limit: event.capacity });
      await checkHolders(tx, shares);
      await storeShares(ctx, tx, { eventId, shares });
      return { eventId, version: version + 1 };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError("input-invalid", {}, { shares: { code: "wrong-form" } });
    throw error;
  }
}

async function storeShares(
  ctx: SignedInContext,
  tx: Db,
  { eventId, shares }: Pick<z.output<typeof saveSharesInput>, "eventId" | "shares">,
): Promise<void> {
  await replaceShares(
    tx,
    eventId,
    shares.map((share) => ({
      id: share.id,
      event_id: eventId,
      organisation_id: share.organisationId,
      organisation_kind: share.organisationKind,
      seats: share.seats,
      returns_on: share.returnsOn,
    })),
  );
  await updateLimits(tx, eventId, { changed_at: isoNow(ctx.platform.clock) });
  const days = shares.map((share) => share.returnsOn as IsoDate);
  await awaitShareReturns(ctx.platform, tx, { eventId, days });
  await audit(ctx, tx, {
    action: "events.save-shares",
    subject: { kind: "event", id: eventId },
    scope: { kind: "event", id: eventId },
    change: { shares: shares.length, seats: shares.reduce((total, { seats }) => total + seats, 0) },
  });
  await promoteEvent(ctx, tx, { eventId, cause: "shares-changed" });
}

/** @throws AppError changed-meanwhile */
async function holdVersion(
  tx: Db,
  { eventId, version }: { readonly eventId: string; readonly version: number },
): Promise<SeatingEvent> {
  const event = await lockEvent(tx, eventId);
  if (event === undefined) throw new AppError("not-found");
  if (event.status === "cancelled") throw new AppError("event-is-cancelled");
  if (event.version !== version) throw new AppError("changed-meanwhile");
  return event;
}

/** @throws AppError input-invalid for an organisation that is not there */
async function checkHolders(tx: Db, shares: z.output<typeof saveSharesInput>["shares"]): Promise<void> {
  for (const [n, { organisationId }] of shares.entries())
    if (organisationId !== null && (await findOrganisation(tx, organisationId)) === undefined)
      throw new AppError("input-invalid", {}, { [`shares.${n}.organisationId`]: { code: "unknown-choice" } });
}

/** A share is for one organisation or one kind, and nobody has two. */
function checkShares(shares: z.output<typeof saveSharesInput>["shares"]): Record<string, FieldError> {
  const fields: Record<string, FieldError> = {};
  const holders = shares.map((share) => share.organisationId ?? share.organisationKind);
  for (const [n, share] of shares.entries()) {
    const isForOne = (share.organisationId === null) !== (share.organisationKind === null);
    if (!isForOne) fields[`shares.${n}.organisationId`] = { code: "required" };
    else if (holders.indexOf(holders[n] ?? null) < n)
      fields[`shares.${n}.organisationId`] = { code: "wrong-form" };
  }
  return fields;
}
