import type { submitVersionInput } from "@rammevaerk/contracts/method-versions";
import type { z } from "zod";
import { notify } from "../../accounts/index.ts";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { listReviewers } from "../list-reviewers.ts";
import { checkComplete } from "./check-complete.ts";
import { checkWritable } from "./check-writable.ts";
import { readFields } from "./method-fields.ts";
import { changeVersion, type VersionRow } from "./repository.ts";
import { withVersion } from "./with-version.ts";

/** Each handing in is told to all reviewers. */
const handInLimit = { kind: "hand-in-version", most: 60, minutes: 60 };

/**
 * Hands a draft in for review and tells the reviewers. Pressed twice, it is handed in once.
 * @throws AppError input-invalid with the fields that are missing; method-changed when something else has been published since it was begun;
 * method-retired, version-in-review, version-decided, changed-meanwhile; too-many-attempts for the 61st within an hour
 */
export async function submitVersion(
  ctx: SignedInContext,
  { versionId, revision }: z.output<typeof submitVersionInput>,
): Promise<{ done: true }> {
  await countAttempt(ctx, handInLimit, ctx.actor.personId);
  return withVersion(ctx, versionId, async (tx, version) => {
    const isSecondTime = version.state === "in-review" && version.revision === revision + 1;
    if (!isSecondTime) await submitOnce(ctx, tx, { version, revision });
    return { done: true };
  });
}

async function submitOnce(
  ctx: SignedInContext,
  tx: Db,
  { version, revision }: { version: VersionRow; revision: number },
): Promise<void> {
  checkWritable(version, revision);
  checkComplete(readFields(version));
  if (version.method_status === "retired") throw new AppError("method-retired");
  if (version.based_on_id !== version.published_version_id) throw new AppError("method-changed");
  const at = isoNow(ctx.platform.clock);
  const isChanged = await changeVersion(tx, version, {
    state: "in-review",
    submitted_at: at,
    decided_at: null,
    decided_by: null,
    reason: null,
  });
  if (!isChanged) throw new AppError("changed-meanwhile");
  await audit(ctx, tx, {
    action: "methods.submit",
    subject: { kind: "method-version", id: version.id },
    change: { methodId: version.method_id },
  });
  await notify(ctx, tx, {
    kind: "method-waiting",
    actorId: ctx.actor.personId,
    about: { kind: "method-version", id: version.id },
    cause: `method-waiting:${version.id}:${at}`,
    personIds: await listReviewers(ctx, tx),
  });
}
