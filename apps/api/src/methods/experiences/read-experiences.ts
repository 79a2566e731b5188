import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type {
  ExperienceDetail,
  ExperienceView,
  experienceChoices,
  listExperiencesInput,
  listOwnExperiencesInput,
} from "@rammevaerk/contracts/method-experiences";
import type { z } from "zod";
import type { RequestContext, SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { countAgain } from "../reading/repository.ts";
import { toFields } from "./experience-row.ts";
import { type ExperienceSubject, visibleExperiences } from "./policy.ts";
import { presentExperiences } from "./present-experiences.ts";
import {
  findExperienceRow,
  listOffersRunBy,
  listOwnOrganisations,
  listOwnRows,
  listPublishedRows,
} from "./repository.ts";

/** The offers of one organisation that a form lets choose from. */
const mostOffers = 500;
/** The most that a total counts to. */
const mostCounted = 1001;

/** What was published of a method, newest first; nothing for a method that is not. */
export async function listExperiences(
  ctx: RequestContext,
  { methodId, after }: z.output<typeof listExperiencesInput>,
): Promise<Page<ExperienceView>> {
  const { db } = ctx.platform;
  const size = limits.pageSize;
  const rows = await listPublishedRows(db, methodId, { after: decodePageKey(after, 2), size });
  const page = cutPage(rows, size, (row) => [row.published_at ?? "", row.id]);
  const counted = await countAgain(db, [methodId]);
  return {
    items: await presentExperiences(ctx, page.rows),
    nextKey: page.nextKey,
    total: Math.min(
      counted.reduce((sum, { count }) => sum + count, 0),
      mostCounted,
    ),
  };
}

/** The reader's own in every state, and those that the reader can verify; newest first. */
export async function listOwnExperiences(
  ctx: SignedInContext,
  { after }: z.output<typeof listOwnExperiencesInput>,
): Promise<Page<ExperienceView>> {
  const size = limits.pageSize;
  const rows = await listOwnRows(ctx.platform.db, visibleExperiences(ctx.actor), {
    after: decodePageKey(after, 1),
    size,
  });
  const page = cutPage(rows, size, (row) => [row.id]);
  return { items: await presentExperiences(ctx, page.rows), nextKey: page.nextKey, total: null };
}

/** One experience as it was written, for those who have to do with it. */
export async function getExperienceDetail(
  ctx: SignedInContext,
  { id }: ExperienceSubject,
): Promise<ExperienceDetail> {
  const row = await findExperienceRow(ctx.platform.db, id);
  const [view] = row === undefined ? [] : await presentExperiences(ctx, [row]);
  if (row === undefined || view === undefined) throw new AppError("not-found");
  return { ...view, revision: row.revision, fields: toFields(row), reason: row.reason };
}

/** The organisations that somebody can speak for now, each with the offers that it runs. */
export async function listChoices({
  platform: { db, clock },
  actor,
}: SignedInContext): Promise<z.infer<typeof experienceChoices>> {
  const own = await listOwnOrganisations(db, { personId: actor.personId, today: todayIn(clock) });
  const offers = await listOffersRunBy(
    db,
    own.map(({ id }) => id),
    mostOffers,
  );
  return {
    organisations: own.map(({ id, name, kind }) => ({ id, name, kind, offers: offers.get(id) ?? [] })),
  };
}
