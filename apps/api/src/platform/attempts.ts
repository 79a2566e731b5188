import { sql } from "kysely";
import { isoIn, isoNow } from "./clock.ts";
import type { RequestContext } from "./context.ts";
import { AppError } from "./errors.ts";
import { hashSecret } from "./ids.ts";

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
  const key = keyOf(limit, subject);
  const since = isoIn(clock, -limit.minutes * 60);
  const { rows } = await sql<{ count: number }>`
    insert into attempt_windows (key, started_at, count) values (${key}, ${isoNow(clock)}, 1)
    on conflict (key) do update set
      count = case when attempt_windows.started_at <= ${since} then 1 else attempt_windows.count + 1 end,
      started_at = case when attempt_windows.started_at <= ${since} then excluded.started_at else attempt_windows.started_at end
    returning count`.execute(db);
  if ((rows[0]?.count ?? 0) > limit.most) throw new AppError("too-many-attempts", { minutes: limit.minutes });
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
