import { listGrantHolders } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { RequestContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

type Ctx = Pick<RequestContext, "platform">;

/** The ids of those who decide in the library now. */
export function listReviewers(ctx: Ctx, db: Db): Promise<string[]> {
  return listHolders(ctx, db, "method-reviewer");
}

/** The ids of those who may be responsible for a method: who writes or reviews for the library now. */
export async function listLibraryPeople(ctx: Ctx, db: Db): Promise<string[]> {
  return [...(await listReviewers(ctx, db)), ...(await listHolders(ctx, db, "method-author"))];
}

function listHolders(
  { platform }: Ctx,
  db: Db,
  role: "method-reviewer" | "method-author",
): Promise<string[]> {
  const at = isoNow(platform.clock);
  return listGrantHolders(db, { role, limitKind: "library", limitId: "all", at });
}
