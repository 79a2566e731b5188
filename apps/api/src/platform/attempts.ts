import { isoIn, isoNow } from "./clock.ts";
import type { RequestContext } from "./context.ts";
import { AppError } from "./errors.ts";
import { hashSecret } from "./ids.ts";
import { addAttempt } from "./repository.ts";

/** How many tries of one kind for one account or address, in how long. */
export interface AttemptLimit {
  readonly kind: string;
  readonly most: number;
  readonly minutes: number;
}

/**
 * Counts a try and refuses when there were too many, on all processes together.
 * The key is stored as a hash, and counts the same whether or not an account exists.
 * @throws AppError too-many-attempts
 */
export async function countAttempt(ctx: RequestContext, limit: AttemptLimit, subject: string): Promise<void> {
  const { db, clock } = ctx.platform;
  const count = await addAttempt(db, {
    key: keyOf(limit, subject),
    now: isoNow(clock),
    since: isoIn(clock, -limit.minutes * 60),
    longAgo: isoIn(clock, -24 * 3600),
  });
  if (count > limit.most) throw new AppError("too-many-attempts", { minutes: limit.minutes });
}

/** Forgets the tries, after one that succeeded. */
export async function forgetAttempts(
  ctx: RequestContext,
  limit: AttemptLimit,
  subject: string,
): Promise<void> {
  await ctx.platform.db.deleteFrom("attempt_windows").where("key", "=", keyOf(limit, subject)).execute();
}

function keyOf(limit: AttemptLimit, subject: string): string {
  return hashSecret(`${limit.kind}:${subject}`);
}
