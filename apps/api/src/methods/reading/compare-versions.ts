import type { VersionDifference, VersionSummary } from "@rammevaerk/contracts/method-versions";
import { compareMethodFields, leaveOutUnchanged } from "@rammevaerk/domain/methods";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { readFields } from "../editing/method-fields.ts";
import { findNumberedVersion, findVersion, type VersionRow } from "../editing/repository.ts";
import { getShownVersion } from "./get-version.ts";
import { presentVersions } from "./present-version.ts";

/** So many unchanged lines stay around each change. */
const linesAround = 2;

/**
 * What changed from one version to another of the same method. Without `againstId` a published version is compared with the one before it, and any other
 * with what is published now; a first version with nothing.
 * @throws AppError not-found, also for what the reader may not see or what is of another method
 */
export async function compareVersions(
  ctx: RequestContext,
  { versionId, againstId }: { readonly versionId: string; readonly againstId?: string | undefined },
): Promise<VersionDifference> {
  const version = await getShownVersion(ctx, versionId);
  const against =
    againstId === undefined ? await findUsualBefore(ctx, version) : await getShownVersion(ctx, againstId);
  if (against !== undefined && against.method_id !== version.method_id) throw new AppError("not-found");
  const rows = against === undefined ? [version] : [version, against];
  const [own, other = null] = await presentVersions(ctx, rows);
  const before = against === undefined ? null : readFields(against);
  return {
    version: own as VersionSummary,
    against: other,
    items: compareMethodFields(before, readFields(version)).map((item) => ({
      ...item,
      lines: leaveOutUnchanged(item.lines, linesAround).map((pieces) => [...pieces]),
      added: [...item.added],
      removed: [...item.removed],
    })),
  };
}

function findUsualBefore(
  { platform: { db } }: RequestContext,
  { method_id, number, published_version_id }: VersionRow,
): Promise<VersionRow | undefined> {
  return number === null
    ? findVersion(db, published_version_id ?? "")
    : findNumberedVersion(db, method_id, number - 1);
}
