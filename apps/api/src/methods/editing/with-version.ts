import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { findVersion, type VersionRow } from "./repository.ts";

/**
 * Runs a step on a version as it stands now. Its method is held first and then the version, always in this order, so that of two who change something
 * the second sees what the first has done.
 * @throws AppError not-found
 */
export function withVersion<Result>(
  ctx: SignedInContext,
  versionId: string,
  step: (tx: Db, version: VersionRow) => Promise<Result>,
): Promise<Result> {
  return inTransaction(ctx.platform.db, async (tx) => {
    const before = await findVersion(tx, versionId);
    if (before === undefined) throw new AppError("not-found");
    await lockRow(tx, "methods", before.method_id);
    await lockRow(tx, "method_versions", versionId);
    return step(tx, (await findVersion(tx, versionId)) ?? before);
  });
}
