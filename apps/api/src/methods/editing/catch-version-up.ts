import type { catchUpVersionInput } from "@rammevaerk/contracts/method-versions";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { changeVersion } from "./repository.ts";
import { withVersion } from "./with-version.ts";

/**
 * Takes the text that is published now as what a version is compared with; its own text stays. Done when there is nothing newer.
 * @throws AppError version-decided, changed-meanwhile
 */
export function catchVersionUp(
  ctx: SignedInContext,
  { versionId, revision }: z.output<typeof catchUpVersionInput>,
): Promise<{ revision: number }> {
  return withVersion(ctx, versionId, async (tx, version) => {
    if (version.state !== "draft" && version.state !== "in-review") throw new AppError("version-decided");
    if (version.based_on_id === version.published_version_id) return { revision: version.revision };
    const read = { ...version, revision };
    if (!(await changeVersion(tx, read, { based_on_id: version.published_version_id })))
      throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.catch-up",
      subject: { kind: "method-version", id: versionId },
      change: { methodId: version.method_id, basedOn: version.published_version_id },
    });
    return { revision: revision + 1 };
  });
}
