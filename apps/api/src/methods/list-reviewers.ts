import { listGrantHolders } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { RequestContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

/** The ids of those who decide in the library now. */
export function listReviewers({ platform }: Pick<RequestContext, "platform">, db: Db): Promise<string[]> {
  return listGrantHolders(db, {
    role: "method-reviewer",
    limitKind: "library",
    limitId: "all",
    at: isoNow(platform.clock),
  });
}
