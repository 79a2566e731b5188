import type { SeatPoolKind } from "@rammevaerk/domain/events";
import { AppError } from "../../../platform/errors.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";

/**
 * Refuses who signs up when the event does not take registrations: never, not yet, or no longer.
 * @throws AppError registration-not-taken, registration-not-open-yet, registration-closed, event-is-cancelled
 */
export function checkWindow(event: SeatingEvent, now: string): void {
  checkIsComing(event, now);
  if (event.takes_registrations === 0) throw new AppError("registration-not-taken");
  if (event.registration_opens_at !== null && now < event.registration_opens_at)
    throw new AppError("registration-not-open-yet", { opensAt: event.registration_opens_at });
  if (now >= event.registration_closes_at) throw new AppError("registration-closed");
}

/**
 * Refuses what is done with the seats of an event that is not published, is cancelled or over; an organiser is bound by
 * nothing else. Nobody takes part in a draft, whose mails would tell of it.
 * @throws AppError event-is-cancelled, registration-not-taken, registration-closed
 */
export function checkIsComing(event: SeatingEvent, now: string): void {
  if (event.status === "cancelled") throw new AppError("event-is-cancelled");
  if (event.status !== "published") throw new AppError("registration-not-taken");
  if (now >= event.ends_at) throw new AppError("registration-closed");
}

/** @throws AppError input-invalid for seats online at an event that is only on site, or the other way round */
export function checkPool(event: SeatingEvent, pool: SeatPoolKind): void {
  if (event.format !== "both" && event.format !== pool)
    throw new AppError("input-invalid", {}, { pool: { code: "unknown-choice" } });
}
