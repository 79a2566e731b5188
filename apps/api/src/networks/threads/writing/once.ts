import type { SignedInContext } from "../../../platform/context.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { findByRequest } from "../repository.ts";

/**
 * Runs a step that writes a post, unless the same request has been carried out before: then it answers what was written
 * then. Two that arrive together are told apart by the database.
 */
export async function once(
  { platform: { db }, actor }: SignedInContext,
  requestId: string,
  write: () => Promise<void>,
): Promise<{ postId: string; threadId: string }> {
  const request = { authorId: actor.personId, requestId };
  const find = async () => {
    const row = await findByRequest(db, request);
    return row && { postId: row.id, threadId: row.thread_id };
  };
  const earlier = await find();
  if (earlier !== undefined) return earlier;
  try {
    await write();
  } catch (error) {
    const other = isUniqueViolation(error) ? await find() : undefined;
    if (other === undefined) throw error;
    return other;
  }
  const written = await find();
  if (written === undefined) throw new Error(`request ${requestId} wrote no post`);
  return written;
}
