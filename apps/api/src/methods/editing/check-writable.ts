import { AppError } from "../../platform/errors.ts";
import type { VersionRow } from "./repository.ts";

/**
 * Refuses to change a version that is no draft, or that was saved after it was read.
 * @throws AppError version-in-review, version-decided, changed-meanwhile
 */
export function checkWritable(version: VersionRow, revision: number): void {
  if (version.state === "in-review") throw new AppError("version-in-review");
  if (version.state !== "draft") throw new AppError("version-decided");
  if (version.revision !== revision) throw new AppError("changed-meanwhile");
}
