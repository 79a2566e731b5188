import type { RequestContext } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { readFields } from "../../editing/method-fields.ts";
import { findVersion, toVersionSubject } from "../../editing/repository.ts";
import { isVersionShown } from "../../policy.ts";
import { findMethod } from "../../repository.ts";
import { writeMethodFile } from "../format/write-method-file.ts";

/**
 * Writes one method as a file: what is published of it, or a version of it that the asker may see.
 * @throws AppError not-found
 */
export async function exportMethod(
  { platform, actor }: RequestContext,
  { code, versionId }: { code: string; versionId: string | undefined },
): Promise<string> {
  const method = await findMethod(platform.db, code);
  const version = await findVersion(platform.db, versionId ?? method?.published_version_id ?? "");
  const isOfMethod = version !== undefined && version.method_id === method?.id && method.code === code;
  if (!isOfMethod || !isVersionShown(actor, toVersionSubject(version))) throw new AppError("not-found");
  return writeMethodFile(code, readFields(version));
}
