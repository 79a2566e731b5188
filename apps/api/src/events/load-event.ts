import type { RequestContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import { todayIn } from "../platform/today.ts";
import { type EventSubject, maySee } from "./policy.ts";
import { findEventSubject } from "./repository.ts";

/** The event that an input names, as the policies see it for whoever asks. */
export function loadEvent(
  { platform: { db, clock }, actor }: Pick<RequestContext, "platform" | "actor">,
  { eventId }: { readonly eventId: string },
): Promise<EventSubject | undefined> {
  return findEventSubject(db, eventId, { personId: actor?.personId ?? null, today: todayIn(clock) });
}

/**
 * The same for a door that visitors use too.
 * @throws AppError not-found when it is not there, or not for whoever asks
 */
export async function getVisibleEvent(
  ctx: Pick<RequestContext, "platform" | "actor">,
  input: { readonly eventId: string },
): Promise<EventSubject> {
  const subject = await loadEvent(ctx, input);
  if (subject === undefined || !maySee(ctx.actor, subject)) throw new AppError("not-found");
  return subject;
}
