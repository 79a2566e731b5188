import type { savedNeedList } from "@rammevaerk/contracts/offers";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { presentNeed } from "./present-need.ts";
import { listNeedRows } from "./repository.ts";

/** One's own needs, newest first. */
export async function listNeeds({
  platform,
  actor,
}: SignedInContext): Promise<z.output<typeof savedNeedList>> {
  return { items: (await listNeedRows(platform.db, actor.personId)).map(presentNeed) };
}
