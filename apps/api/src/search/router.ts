import { done } from "@rammevaerk/contracts/fields";
import {
  findInput,
  findResult,
  listMissesInput,
  missPage,
  recordOpenedInput,
  relatedInput,
  relatedThings,
  searchIndexStatus,
  suggestInput,
  suggestResult,
} from "@rammevaerk/contracts/search";
import { administrator, anyone, guarded, presented, router } from "../platform/trpc.ts";
import { listMisses } from "./misses/list-misses.ts";
import { findAndNote } from "./misses/find-and-note.ts";
import { noteAsked } from "./misses/note-asked.ts";
import { maySeeMisses } from "./policy.ts";
import { listRelated } from "./related/list-related.ts";
import { savedRouter } from "./saved/router.ts";
import { getSearchStatus } from "./status/get-search-status.ts";
import { suggest } from "./suggesting/suggest.ts";

export const searchRouter = router({
  find: anyone
    .input(findInput)
    .output(presented(findResult))
    .query(({ ctx, input }) => findAndNote(ctx, input)),

  suggest: anyone
    .input(suggestInput)
    .output(suggestResult)
    .query(({ ctx, input }) => suggest(ctx, input)),

  /** Counts the text, and not who went on. */
  recordOpened: anyone
    .input(recordOpenedInput)
    .output(done)
    .mutation(({ ctx, input }) => {
      if (input.kind !== "person") noteAsked(ctx, input.text, "opened");
      return { done: true as const };
    }),

  related: anyone
    .input(relatedInput)
    .output(relatedThings)
    .query(({ ctx, input }) => listRelated(ctx, input)),

  listMisses: guarded(maySeeMisses, listMissesInput, () => Promise.resolve(true as const))
    .output(missPage)
    .query(({ ctx, input }) => listMisses(ctx, input)),

  /** How the index stands, also while it is being made. */
  status: administrator.output(searchIndexStatus).query(({ ctx }) => getSearchStatus(ctx.platform)),

  saved: savedRouter,
});
