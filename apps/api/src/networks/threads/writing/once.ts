import type { SignedInContext } from "../../../platform/context.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { findByRequest } from "../repository.ts";

export interface Written {
  readonly postId: string;
  readonly threadId: string;
}

/**
 * Runs a step that writes a post, unless the same request has been carried out before: then it answers what was written
 * then. Two that arrive together are told apart by the database.
 */
export async function once(
  { platform: { db }, actor }: SignedInContext,
  requestId: string,
  write: () => Promise<Written>,
): Promise<Written> {
  const findEarlier = () => findByRequest(db, { authorId: actor.personId, requestId });
  const earlier = await findEarlier();
  if (earlier !== undefined) return earlier;
  try {
    return await write();
  } catch (error) {
    const other = isUniqueViolation(error) ? await findEarlier() : undefined;
    if (other === undefined) throw error;
    return other;
  }
}
