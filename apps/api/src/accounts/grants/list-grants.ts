import type { grantPage, listGrantsInput } from "@rammevaerk/contracts/accounts";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { presentGrants } from "./presenter.ts";
import { listGrantsWithin } from "./repository.ts";

/** The roles in force within a limit, in the order they were given. */
export async function listGrants(
  { platform: { db, clock }, language }: SignedInContext,
  { limitKind, limitId, after }: z.infer<typeof listGrantsInput>,
): Promise<z.infer<typeof grantPage>> {
  const rows = await listGrantsWithin(
    db,
    { limitKind, limitId, now: isoNow(clock) },
    { afterId: decodePageKey(after, 1)?.[0], size: limits.pageSize },
  );
  const page = cutPage(rows, limits.pageSize, (row) => [row.id]);
  return {
    items: await presentGrants(db, page.rows, { clock, language }),
    nextKey: page.nextKey,
    total: null,
  };
}
