import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { findVersion, toVersionSubject, type VersionRow } from "../editing/repository.ts";
import { isVersionShown } from "../policy.ts";
import { presentVersion } from "./present-version.ts";

/** One version as the reader may see it. @throws AppError not-found, also for what the reader may not see */
export async function getVersion(ctx: RequestContext, versionId: string): Promise<VersionDetail> {
  return presentVersion(ctx, await getShownVersion(ctx, versionId));
}

/** The row behind it. @throws AppError not-found */
export async function getShownVersion(ctx: RequestContext, versionId: string): Promise<VersionRow> {
  const row = await findVersion(ctx.platform.db, versionId);
  if (row === undefined || !isVersionShown(ctx.actor, toVersionSubject(row))) throw new AppError("not-found");
  return row;
}
