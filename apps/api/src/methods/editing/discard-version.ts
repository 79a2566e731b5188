import { createEmptyFields } from "@rammevaerk/domain/methods";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkWritable } from "./check-writable.ts";
import { describeFields, readFields } from "./method-fields.ts";
import { changeVersion } from "./repository.ts";
import { withVersion } from "./with-version.ts";

/** Gives a draft up for good: its text is forgotten. @throws AppError version-in-review, version-decided, changed-meanwhile */
export function discardVersion(ctx: SignedInContext, versionId: string): Promise<{ done: true }> {
  return withVersion(ctx, versionId, async (tx, version) => {
    if (version.state === "withdrawn") return { done: true };
    checkWritable(version, version.revision);
    const forgotten = { ...describeFields(createEmptyFields(readFields(version).name)), note: "" };
    if (!(await changeVersion(tx, version, { ...forgotten, state: "withdrawn" })))
      throw new AppError("changed-meanwhile");
    await audit(ctx, tx, {
      action: "methods.discard",
      subject: { kind: "method-version", id: versionId },
      change: { methodId: version.method_id },
    });
    return { done: true };
  });
}
