import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { holdRegistration } from "../leaving/cancel-participants.ts";
import { releaseSeats } from "../leaving/release-seats.ts";
import { listOverdueOffers } from "../leaving/repository.ts";

/**
 * Takes back every seat whose offer has run out, and offers it to the next: whichever message calls it, all that is overdue
 * is done, so that nothing stays behind when a server was down. Two servers at once, or twice, do it once.
 */
export async function expireOffers(platform: Platform): Promise<void> {
  const now = isoNow(platform.clock);
  for (const { id, event_id } of await listOverdueOffers(platform.db, now))
    await expireOffer(platform, { registrationId: id, eventId: event_id });
}

function expireOffer(
  platform: Platform,
  given: { readonly registrationId: string; readonly eventId: string },
): Promise<void> {
  const ctx = { platform, actor: null };
  return inTransaction(platform.db, async (tx) => {
    const { event, registration } = await holdRegistration(tx, given);
    const { state, offer_expires_at: expiresAt } = registration;
    if (state !== "offered" || expiresAt === null || expiresAt > isoNow(platform.clock)) return;
    await releaseSeats(ctx, tx, {
      event,
      registration,
      participantIds: registration.participants.map(({ id }) => id),
      endState: "expired",
      mail: "seat-expired",
      cause: "offer-expired",
    });
    await audit(ctx, tx, {
      action: "events.expire-seat-offer",
      subject: { kind: "registration", id: registration.id },
      scope: { kind: "event", id: event.id },
      change: { eventId: event.id, people: registration.participants.length },
    });
  });
}
