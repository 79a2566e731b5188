import { setImmediate as nextTurn } from "node:timers/promises";
import type { SavedSearch } from "@rammevaerk/contracts/search";
import type { SignedInContext } from "../../platform/context.ts";
import { getAsker } from "../finding/find.ts";
import { toQuery } from "./change-saved.ts";
import { countNew } from "./find-new.ts";
import { listSavedOf } from "./repository.ts";

/** The reader's own saved searches, the newest first, each with how many hits came since they last looked. Others are answered between them. */
export async function listSaved(ctx: SignedInContext): Promise<{ items: SavedSearch[] }> {
  const { db } = ctx.platform;
  const rows = await listSavedOf(db, ctx.actor.personId);
  const asker = await getAsker(ctx);
  const items: SavedSearch[] = [];
  for (const row of rows) {
    items.push({
      id: row.id,
      name: row.name,
      query: toQuery(row),
      notifies: row.notifies === 1,
      createdAt: row.created_at,
      newHits: await countNew(db, row, { asker, since: row.seen_at }),
      hasFeed: row.feed_secret_hash !== null,
    });
    await nextTurn();
  }
  return { items };
}
