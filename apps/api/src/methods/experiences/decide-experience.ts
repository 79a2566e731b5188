import type { decideExperienceInput } from "@rammevaerk/contracts/method-experiences";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import type { ExperienceSubject } from "./policy.ts";
import { getExperience, updateExperience } from "./repository.ts";
import { tellAuthor } from "./tell.ts";

/**
 * Publishes an experience as it was read, or declines it with a reason. The same decision sent twice is made once.
 * @throws AppError input-invalid for declining without a reason; experience-status-wrong when somebody has decided already;
 * changed-meanwhile when its author has changed it
 */
export async function decideExperience(
  ctx: SignedInContext,
  { id, organisationId }: ExperienceSubject,
  { revision, decision, reason, requestId }: z.output<typeof decideExperienceInput>,
): Promise<{ done: true }> {
  if (decision === "decline" && reason === "")
    throw new AppError("input-invalid", {}, { reason: { code: "required" } });
  checkNoCprNumber(reason, "reason");
  const { db, clock } = ctx.platform;
  const { personId } = ctx.actor;
  const requestKey = hashSecret(`${personId}:${requestId}`);
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    await lockRow(tx, "method_experiences", id);
    const known = await getExperience(tx, id);
    if (known.decision_request_id === requestKey) return;
    if (known.state !== "in-review") throw new AppError("experience-status-wrong");
    const isPublished = decision === "publish";
    const isDecided = await updateExperience(
      tx,
      { id, revision, states: ["in-review"] },
      {
        state: isPublished ? "published" : "declined",
        published_at: isPublished ? at : null,
        decided_at: at,
        decided_by: personId,
        decision_request_id: requestKey,
        reason: reason === "" ? null : reason,
      },
    );
    if (!isDecided) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.decide-experience",
      subject: { kind: "method-experience", id },
      scope: { kind: "organisation", id: organisationId },
      change: { status: isPublished ? "published" : "declined" },
    });
    await tellAuthor(ctx, tx, { id, revision, authorId: known.author_id, isPublished });
  });
  return { done: true };
}
