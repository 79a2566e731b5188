import type { saveExperienceInput } from "@rammevaerk/contracts/method-experiences";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { checkFields } from "./check-fields.ts";
import { toColumns } from "./experience-row.ts";
import { updateExperience } from "./repository.ts";
import { handInLimit, tellOfHandingIn } from "./tell.ts";

/**
 * Keeps a change to an experience, and hands it in if so asked. One that waits for review waits anew, or is a draft again; what
 * its organisation stood by was another text, so that is gone.
 * @throws AppError changed-meanwhile when it has another revision or is published by now; too-many-attempts for the 61st that is handed in
 * within an hour; as `checkFields`
 */
export async function saveExperience(
  ctx: SignedInContext,
  { experienceId: id, revision, fields, submits }: z.output<typeof saveExperienceInput>,
): Promise<{ experienceId: string; revision: number }> {
  const { db, clock } = ctx.platform;
  const next = revision + 1;
  if (submits) await countAttempt(ctx, handInLimit, ctx.actor.personId);
  await inTransaction(db, async (tx) => {
    await checkFields(ctx, tx, { fields, submits });
    const isSaved = await updateExperience(
      tx,
      { id, revision, states: ["draft", "in-review", "declined"] },
      {
        ...toColumns(fields),
        revision: next,
        state: submits ? "in-review" : "draft",
        submitted_at: submits ? isoNow(clock) : null,
        verified_at: null,
        verified_by: null,
        decided_at: null,
        decided_by: null,
        decision_request_id: null,
        reason: null,
      },
    );
    if (!isSaved) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.save-experience",
      subject: { kind: "method-experience", id },
      scope: { kind: "organisation", id: fields.organisationId },
      change: { submits },
    });
    if (submits)
      await tellOfHandingIn(ctx, tx, { id, revision: next, organisationId: fields.organisationId });
  });
  return { experienceId: id, revision: next };
}
