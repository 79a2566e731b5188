import { done } from "@rammevaerk/contracts/fields";
import {
  changeSavedSearchInput,
  feedAddress,
  savedSearchInput,
  savedSearchList,
  saveSearchInput,
} from "@rammevaerk/contracts/search";
import { router, signedIn } from "../../platform/trpc.ts";
import { changeSaved, makeSavedFeed, markSavedSeen, removeSaved, saveSearch } from "./change-saved.ts";
import { listSaved } from "./list-saved.ts";

/** Each person's own; those of others are not found. */
export const savedRouter = router({
  list: signedIn.output(savedSearchList).query(({ ctx }) => listSaved(ctx)),
  save: signedIn
    .input(saveSearchInput)
    .output(savedSearchInput)
    .mutation(({ ctx, input }) => saveSearch(ctx, input)),
  change: signedIn
    .input(changeSavedSearchInput)
    .output(done)
    .mutation(({ ctx, input }) => changeSaved(ctx, input)),
  remove: signedIn
    .input(savedSearchInput)
    .output(done)
    .mutation(({ ctx, input }) => removeSaved(ctx, input)),
  makeFeed: signedIn
    .input(savedSearchInput)
    .output(feedAddress)
    .mutation(({ ctx, input }) => makeSavedFeed(ctx, input)),
  markSeen: signedIn
    .input(savedSearchInput)
    .output(done)
    .mutation(({ ctx, input }) => markSavedSeen(ctx, input)),
});
