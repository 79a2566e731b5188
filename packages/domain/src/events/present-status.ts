import type { EventStatus } from "./vocabulary.ts";

/** What an event is to those who read of it: `held` is a published one that has ended. */
export type PresentedStatus = EventStatus | "held";

/**
 * Answers what an event is now. Only a published one is held: a draft whose day has passed is still a draft.
 * @param endsAt a moment in UTC, ISO text; so is `now`
 * @example calculatePresentedStatus({ status: "published", endsAt: "2026-11-20T15:00:00.000Z" }, "2026-11-22T10:00:00.000Z") // "held"
 */
export function calculatePresentedStatus(
  { status, endsAt }: { readonly status: EventStatus; readonly endsAt: string },
  now: string,
): PresentedStatus {
  return status === "published" && endsAt <= now ? "held" : status;
}
