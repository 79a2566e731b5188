import { searchKinds } from "@rammevaerk/contracts/search";
import type { searchIndexStatus } from "@rammevaerk/contracts/search";
import type { z } from "zod";
import type { Platform } from "../../platform/context.ts";
import { countMarks } from "../marks/repository.ts";
import { findRebuild } from "../rebuild/repository.ts";
import { countDocuments } from "./repository.ts";

/** How the index stands: what is in it, what waits, and how far the last making of it has come. */
export async function getSearchStatus({
  db,
}: Pick<Platform, "db">): Promise<z.output<typeof searchIndexStatus>> {
  const [counts, waiting, rebuild] = await Promise.all([countDocuments(db), countMarks(db), findRebuild(db)]);
  return {
    documents: searchKinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    waiting,
    rebuild:
      rebuild === undefined
        ? null
        : {
            startedAt: rebuild.started_at,
            finishedAt: rebuild.finished_at,
            done: rebuild.done,
            total: rebuild.total,
          },
  };
}
