import type { startExperienceInput } from "@rammevaerk/contracts/method-experiences";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { checkFields } from "./check-fields.ts";
import { toColumns } from "./experience-row.ts";
import { findMethodStatus, getExperienceByRequest, insertExperience } from "./repository.ts";
import { handInLimit, tellOfHandingIn } from "./tell.ts";

/** Drafts too are kept for good. */
const startLimit = { kind: "start-experience", most: 60, minutes: 60 };

/**
 * Keeps what an organisation met with a method, as a draft or handed in at once. The same form sent twice makes one.
 * @throws AppError not-found for a method that is not published; method-retired; too-many-attempts for the 61st that is begun or
 * handed in within an hour; as `checkFields`
 */
export async function startExperience(
  ctx: SignedInContext,
  { methodId, fields, submits, requestId }: z.output<typeof startExperienceInput>,
): Promise<{ experienceId: string; revision: number }> {
  const { db, clock } = ctx.platform;
  const { personId } = ctx.actor;
  const at = isoNow(clock);
  await countAttempt(ctx, submits ? handInLimit : startLimit, personId);
  return inTransaction(db, async (tx) => {
    const status = await findMethodStatus(tx, methodId);
    if (status === undefined || status === "draft") throw new AppError("not-found");
    if (status === "retired") throw new AppError("method-retired");
    await checkFields(ctx, tx, { fields, submits });
    const id = createId();
    const requestKey = hashSecret(`${personId}:${requestId}`);
    const isNew = await insertExperience(tx, {
      id,
      method_id: methodId,
      state: submits ? "in-review" : "draft",
      author_id: personId,
      ...toColumns(fields),
      revision: 1,
      created_at: at,
      submitted_at: submits ? at : null,
      verified_at: null,
      verified_by: null,
      decided_at: null,
      decided_by: null,
      reason: null,
      published_at: null,
      request_id: requestKey,
      decision_request_id: null,
      is_demo: 0,
    });
    if (!isNew) {
      const known = await getExperienceByRequest(tx, requestKey);
      return { experienceId: known.id, revision: known.revision };
    }
    await audit(ctx, tx, {
      action: "methods.start-experience",
      subject: { kind: "method-experience", id },
      scope: { kind: "organisation", id: fields.organisationId },
      change: { methodId, submits },
    });
    if (submits) await tellOfHandingIn(ctx, tx, { id, revision: 1, organisationId: fields.organisationId });
    return { experienceId: id, revision: 1 };
  });
}
