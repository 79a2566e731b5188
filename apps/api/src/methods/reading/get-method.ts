import type { MethodDetail } from "@rammevaerk/contracts/methods";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { readFields } from "../editing/method-fields.ts";
import { findNewestVersion, findOpenVersion, findVersion, type VersionRow } from "../editing/repository.ts";
import { listPeople } from "../list-people.ts";
import { isLibraryAuthor, isMethodShown, isReviewer } from "../policy.ts";
import { presentMethod } from "../presenter.ts";
import { findMethod, findMethodSubject, type MethodRow } from "../repository.ts";
import { listWatched } from "../watching/repository.ts";
import { countUse } from "./count-use.ts";
import { countWaiting, findOrganisationRef } from "./repository.ts";

/**
 * The page of a method, by its id or its code: the published version; before there is one, the newest that the reader may see.
 * @throws AppError not-found, also for what the reader may not see
 */
export async function getMethod(ctx: RequestContext, idOrCode: string): Promise<MethodDetail> {
  const { db } = ctx.platform;
  const personId = ctx.actor?.personId ?? null;
  const subject = await findMethodSubject(db, idOrCode, personId);
  if (subject === undefined || !isMethodShown(ctx.actor, subject)) throw new AppError("not-found");
  const method = await findMethod(db, subject.id);
  const version = method === undefined ? undefined : await findShownVersion(ctx, method);
  if (method === undefined || version === undefined) throw new AppError("not-found");
  const [people, owner, countOf, replacedBy, watched, own, waitingVersions] = await Promise.all([
    listPeople(ctx, [version.author_id, version.decided_by, method.responsible_id]),
    method.owner_organisation_id === null ? undefined : findOrganisationRef(db, method.owner_organisation_id),
    countUse(db, [method]),
    method.replaced_by_id === null ? undefined : findMethod(db, method.replaced_by_id),
    listWatched(db, personId, [method.id]),
    personId === null ? undefined : findOpenVersion(db, method.id, personId),
    personId === null || !isReviewer(ctx.actor) ? 0 : countWaiting(db, method.id, personId),
  ]);
  return presentMethod(method, {
    fields: readFields(version),
    bodyHtml: version.body_html,
    versionNumber: version.number,
    people,
    authorId: version.author_id,
    approverId: version.state === "published" ? version.decided_by : null,
    owner: owner ?? null,
    counts: countOf(method),
    replacedBy,
    isWatched: watched.has(method.id),
    ownVersionId: own?.id ?? null,
    waitingVersions,
    may: decide(ctx, method),
    today: todayIn(ctx.platform.clock),
    language: ctx.language,
  });
}

async function findShownVersion(
  { platform, actor }: RequestContext,
  method: MethodRow,
): Promise<VersionRow | undefined> {
  if (method.published_version_id !== null) return findVersion(platform.db, method.published_version_id);
  const own =
    actor === null
      ? undefined
      : await findNewestVersion(platform.db, method.id, { authorId: actor.personId });
  return own ?? findNewestVersion(platform.db, method.id, { state: "in-review" });
}

function decide({ actor }: RequestContext, { status }: MethodRow): MethodDetail["may"] {
  const isPublished = status === "published";
  const tiesLinks = actor?.grants.some(({ role }) => role === "coordinator" || role === "organiser") === true;
  return {
    propose: actor !== null && isPublished,
    review: isReviewer(actor),
    retire: isReviewer(actor) && isPublished,
    link: isPublished && (isLibraryAuthor(actor) || tiesLinks),
    share: actor !== null && isPublished,
  };
}
