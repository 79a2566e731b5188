import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { countDraftsOf } from "./repository.ts";

/** So many drafts can one person have; each may hold some hundred thousand characters. */
const mostDrafts = 100;

/** Refuses another draft to who has as many as anybody may have. The person's row is held. @throws AppError drafts-full */
export async function checkRoom(tx: Db, personId: string): Promise<void> {
  if ((await countDraftsOf(tx, personId)) >= mostDrafts)
    throw new AppError("drafts-full", { limit: mostDrafts });
}
