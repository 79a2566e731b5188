import { done } from "@rammevaerk/contracts/fields";
import { draft, draftInput, saveDraftInput } from "@rammevaerk/contracts/threads";
import { router, signedIn } from "../../platform/trpc.ts";
import { deleteDraft, findDraft } from "./repository.ts";
import { saveDraft } from "./save-draft.ts";

/** What people are writing and have not sent: each one's own, by the place where it is written. */
export const draftsRouter = router({
  find: signedIn
    .input(draftInput)
    .output(draft)
    .query(async ({ ctx, input }) => {
      const row = await findDraft(ctx.platform.db, ctx.actor.personId, input.place);
      if (row === undefined) return null;
      return { content: JSON.parse(row.content) as Record<string, unknown>, savedAt: row.saved_at };
    }),
  save: signedIn
    .input(saveDraftInput)
    .output(done)
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  discard: signedIn
    .input(draftInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await deleteDraft(ctx.platform.db, ctx.actor.personId, input.place);
      return { done: true as const };
    }),
});
