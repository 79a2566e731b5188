import type { saveVersionInput } from "@rammevaerk/contracts/method-versions";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { updateMethod } from "../repository.ts";
import { checkWritable } from "./check-writable.ts";
import { checkCitizenProtection, describeFields } from "./method-fields.ts";
import { changeVersion } from "./repository.ts";
import { withVersion } from "./with-version.ts";

/**
 * Saves a draft as it is; what is missing is asked for when it is handed in. Before anything is published the method bears its draft's name.
 * @throws AppError cpr-number-found, version-in-review, version-decided, changed-meanwhile
 */
export function saveVersion(
  ctx: SignedInContext,
  { versionId, revision, fields, note }: z.output<typeof saveVersionInput>,
): Promise<{ revision: number }> {
  checkCitizenProtection(fields);
  checkNoCprNumber(note, "note");
  return withVersion(ctx, versionId, async (tx, version) => {
    checkWritable(version, revision);
    const values = { ...describeFields(fields), note, updated_at: isoNow(ctx.platform.clock) };
    if (!(await changeVersion(tx, version, values))) throw new AppError("changed-meanwhile");
    if (version.method_status === "draft")
      await updateMethod(tx, version.method_id, { name: fields.name, sort_name: foldText(fields.name) });
    await audit(ctx, tx, {
      action: "methods.save-version",
      subject: { kind: "method-version", id: versionId },
      change: { methodId: version.method_id },
    });
    return { revision: revision + 1 };
  });
}
