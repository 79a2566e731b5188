import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import type { RequestContext, SignedInContext } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { isMethodShown, isReviewer } from "../../policy.ts";
import { presentVersions } from "../../reading/present-version.ts";
import { findMethodSubject } from "../../repository.ts";
import { countVersions, listVersionRows, type VersionFilter } from "./repository.ts";

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/** The versions of a method that the reader may see, newest first. @throws AppError not-found */
export async function listVersions(
  ctx: RequestContext,
  { methodId, after }: { readonly methodId: string; readonly after?: string | undefined },
): Promise<Page<VersionSummary>> {
  const personId = ctx.actor?.personId ?? "";
  const subject = await findMethodSubject(ctx.platform.db, methodId, personId);
  if (subject === undefined || !isMethodShown(ctx.actor, subject)) throw new AppError("not-found");
  return listPage(ctx, { methodId, scope: { personId, isReviewer: isReviewer(ctx.actor) } }, after);
}

/** The reader's own versions, but for those that were given up, newest first. */
export function listOwnVersions(
  ctx: SignedInContext,
  { after }: { readonly after?: string | undefined },
): Promise<Page<VersionSummary>> {
  const { personId } = ctx.actor;
  return listPage(ctx, { authorId: personId, scope: { personId, isReviewer: false } }, after);
}

async function listPage(
  ctx: RequestContext,
  filter: VersionFilter,
  after: string | undefined,
): Promise<Page<VersionSummary>> {
  const { db } = ctx.platform;
  const size = limits.pageSize;
  const [rows, total] = await Promise.all([
    listVersionRows(db, filter, { after: decodePageKey(after, 2), size }),
    countVersions(db, filter, mostCounted),
  ]);
  const page = cutPage(rows, size, (row) => [row.created_at, row.id]);
  return { items: await presentVersions(ctx, page.rows), nextKey: page.nextKey, total };
}
