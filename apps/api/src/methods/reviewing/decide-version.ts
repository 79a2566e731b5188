import type { decideVersionInput } from "@rammevaerk/contracts/method-versions";
import type { z } from "zod";
import { notify } from "../../accounts/index.ts";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { checkPolicy } from "../../platform/trpc.ts";
import { checkComplete } from "../editing/check-complete.ts";
import { readFields } from "../editing/method-fields.ts";
import { changeVersion, toVersionSubject, type VersionRow } from "../editing/repository.ts";
import { withVersion } from "../editing/with-version.ts";
import { mayDecideVersion } from "../policy.ts";
import { findMethod, type MethodRow } from "../repository.ts";
import { listWatchers } from "../watching/repository.ts";
import { publishVersion } from "./publish-version.ts";

type Input = z.output<typeof decideVersionInput>;

interface Decided extends Pick<Input, "reason" | "reviewMonths"> {
  readonly method: MethodRow;
  readonly version: VersionRow;
  readonly decisionKey: string;
}

/**
 * Publishes or declines what was handed in. Of two reviewers at once the first decides, and the second is told so. The same form sent twice decides
 * once.
 * @throws AppError version-decided, changed-meanwhile when it is not the text that was read; method-changed when something else has been published
 * since it was begun; method-retired; four-eyes-needed; input-invalid; cpr-number-found
 */
export function decideVersion(ctx: SignedInContext, input: Input): Promise<{ done: true }> {
  checkNoCprNumber(input.reason, "reason");
  if (input.decision === "decline" && input.reason === "")
    throw new AppError("input-invalid", {}, { reason: { code: "required" } });
  const decisionKey = hashSecret(`${ctx.actor.personId}:${input.requestId}`);
  return withVersion(ctx, input.versionId, async (tx, version) => {
    if (version.decision_request_id === decisionKey && version.state !== "in-review") return { done: true };
    checkPolicy(mayDecideVersion, ctx.actor, toVersionSubject(version));
    checkDecidable(version, input.revision);
    const method = await findMethod(tx, version.method_id);
    if (method === undefined) throw new AppError("not-found");
    const decided = { ...input, method, version, decisionKey };
    await (input.decision === "publish" ? publish : decline)(ctx, tx, decided);
    return { done: true };
  });
}

function checkDecidable(version: VersionRow, revision: number): void {
  if (version.state === "draft" || version.state === "withdrawn") throw new AppError("changed-meanwhile");
  if (version.state !== "in-review") throw new AppError("version-decided");
  if (version.revision !== revision) throw new AppError("changed-meanwhile");
}

async function publish(
  ctx: SignedInContext,
  tx: Db,
  { method, version, decisionKey, reason, reviewMonths = method.review_months }: Decided,
): Promise<void> {
  if (method.status === "retired") throw new AppError("method-retired");
  if (version.based_on_id !== method.published_version_id) throw new AppError("method-changed");
  checkComplete(readFields(version));
  const { clock } = ctx.platform;
  const { personId } = ctx.actor;
  const decision = { reviewMonths, decidedBy: personId, reason, decisionKey };
  if (!(await publishVersion(tx, { method, version, clock }, decision)))
    throw new AppError("changed-meanwhile");
  await audit(ctx, tx, {
    action: "methods.publish",
    subject: { kind: "method", id: method.id },
    change: { versionId: version.id, reviewMonths },
  });
  await tellAuthor(ctx, tx, { version, kind: "method-published" });
  const watchers = await listWatchers(tx, method.id);
  await notify(ctx, tx, {
    kind: "method-changed",
    actorId: personId,
    about: { kind: "method-version", id: version.id },
    cause: `method-changed:${version.id}`,
    personIds: watchers.filter((id) => id !== version.author_id),
  });
}

async function decline(
  ctx: SignedInContext,
  tx: Db,
  { method, version, decisionKey, reason }: Decided,
): Promise<void> {
  const isChanged = await changeVersion(tx, version, {
    state: "declined",
    decided_at: isoNow(ctx.platform.clock),
    decided_by: ctx.actor.personId,
    reason,
    decision_request_id: decisionKey,
  });
  if (!isChanged) throw new AppError("changed-meanwhile");
  await audit(ctx, tx, {
    action: "methods.decline",
    subject: { kind: "method", id: method.id },
    change: { versionId: version.id },
  });
  await tellAuthor(ctx, tx, { version, kind: "method-declined" });
}

async function tellAuthor(
  ctx: SignedInContext,
  tx: Db,
  { version, kind }: { version: VersionRow; kind: "method-published" | "method-declined" },
): Promise<void> {
  await notify(ctx, tx, {
    kind,
    actorId: ctx.actor.personId,
    about: { kind: "method-version", id: version.id },
    cause: `${kind}:${version.id}:${version.revision}`,
    personIds: version.author_id === null ? [] : [version.author_id],
  });
}
