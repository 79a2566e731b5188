import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import type { ExperienceSubject } from "./policy.ts";
import { getExperience, updateExperience } from "./repository.ts";

/**
 * Says for an organisation that it stands by an experience as it was read; twice is as once.
 * @throws AppError changed-meanwhile when it has another revision, or is no longer handed in
 */
export async function verifyExperience(
  ctx: SignedInContext,
  { id, organisationId }: ExperienceSubject,
  { revision }: { readonly revision: number },
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  await inTransaction(db, async (tx) => {
    const { verified_at, revision: known } = await getExperience(tx, id);
    if (verified_at !== null && known === revision) return;
    const isVerified = await updateExperience(
      tx,
      { id, revision, states: ["in-review", "published"] },
      { verified_at: isoNow(clock), verified_by: ctx.actor.personId },
    );
    if (!isVerified) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.verify-experience",
      subject: { kind: "method-experience", id },
      scope: { kind: "organisation", id: organisationId },
    });
  });
  return { done: true };
}
