import { done } from "@rammevaerk/contracts/fields";
import { draft, draftInput, saveDraftInput } from "@rammevaerk/contracts/threads";
import { AppError } from "../../platform/errors.ts";
import { router, signedIn } from "../../platform/trpc.ts";

const notYet = (): never => {
  throw new AppError("not-found");
};

export const draftsRouter = router({
  find: signedIn.input(draftInput).output(draft).query(notYet),
  save: signedIn.input(saveDraftInput).output(done).mutation(notYet),
  discard: signedIn.input(draftInput).output(done).mutation(notYet),
});
