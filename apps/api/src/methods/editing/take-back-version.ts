import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { changeVersion, findOpenVersion, type VersionRow } from "./repository.ts";
import { withVersion } from "./with-version.ts";

/**
 * Makes what was handed in, or declined, a draft again, so that its author goes on with the same text. A declined one keeps the reviewer's reason until
 * it is handed in anew.
 * @throws AppError version-decided when it is published; changed-meanwhile when the author has begun another version since it was declined
 */
export function takeBackVersion(ctx: SignedInContext, versionId: string): Promise<{ done: true }> {
  return withVersion(ctx, versionId, async (tx, version) => {
    if (version.state === "draft") return { done: true };
    if (!isOnItsWay(version)) throw new AppError("version-decided");
    const open = await findOpenVersion(tx, version.method_id, ctx.actor.personId);
    if (open !== undefined && open.id !== versionId) throw new AppError("changed-meanwhile");
    const isChanged = await changeVersion(tx, version, { state: "draft", submitted_at: null });
    if (!isChanged) throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.take-back",
      subject: { kind: "method-version", id: versionId },
      change: { methodId: version.method_id },
    });
    return { done: true };
  });
}

function isOnItsWay({ state }: VersionRow): boolean {
  return state === "in-review" || state === "declined";
}
