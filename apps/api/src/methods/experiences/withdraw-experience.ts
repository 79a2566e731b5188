import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import type { ExperienceSubject } from "./policy.ts";
import { getExperience, updateExperience } from "./repository.ts";
import { tellAuthor } from "./tell.ts";

/** Takes an experience away for good; twice is as once. Its author is told when somebody else did. */
export async function withdrawExperience(
  ctx: SignedInContext,
  { id, organisationId }: ExperienceSubject,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const isTaken = await updateExperience(
      tx,
      { id, states: ["draft", "in-review", "published", "declined"] },
      { state: "withdrawn" },
    );
    if (!isTaken) return;
    await audit(ctx, tx, {
      action: "methods.withdraw-experience",
      subject: { kind: "method-experience", id },
      scope: { kind: "organisation", id: organisationId },
    });
    const { author_id: authorId, revision } = await getExperience(tx, id);
    await tellAuthor(ctx, tx, { id, revision, authorId, isPublished: false });
  });
  return { done: true };
}
