import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { Language } from "@rammevaerk/contracts/fields";
import type { MethodDetail, MethodFieldsInput, MethodSummary } from "@rammevaerk/contracts/methods";
import { deriveEvidenceBand, findShownStatus, listRatingHighlights } from "@rammevaerk/domain/methods";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { UseCounts } from "./reading/count-use.ts";
import type { MethodRow } from "./repository.ts";

/** A method as a list shows it, to one reader. */
export function presentMethodSummary(
  method: MethodRow,
  {
    fields,
    counts,
    isWatched,
    today,
  }: { fields: MethodFieldsInput; counts: UseCounts; isWatched: boolean; today: IsoDate },
): MethodSummary {
  const { perCitizen, priceYear } = fields.economy;
  return {
    id: method.id,
    code: method.code,
    name: fields.name,
    aliases: fields.aliases,
    summary: fields.summary,
    status: presentStatus(method, today),
    targetGroups: fields.targetGroups,
    ageFrom: fields.ageFrom,
    ageTo: fields.ageTo,
    standing: fields.standing?.level ?? null,
    evidence: listRatingHighlights(fields.ratings).map(({ rating, band }) => ({
      scale: rating.scale,
      scaleName: rating.scaleName,
      value: rating.value,
      band,
    })),
    relevance: fields.relevance?.level ?? null,
    perCitizen,
    priceYear,
    counts,
    publishedAt: method.published_at,
    nextReviewOn: method.next_review_on,
    isWatched,
    isDemo: method.is_demo === 1,
  };
}

function presentStatus(method: MethodRow, today: IsoDate): MethodSummary["status"] {
  return findShownStatus({ status: method.status, nextReviewOn: method.next_review_on }, today);
}

/** What the page of a method shows beside the method itself, as far as the reader may know it. */
export interface MethodSurroundings {
  readonly fields: MethodFieldsInput;
  readonly bodyHtml: string;
  readonly versionNumber: number | null;
  readonly people: (id: string | null) => PersonRef | null;
  readonly authorId: string | null;
  readonly approverId: string | null;
  readonly owner: MethodDetail["owner"];
  readonly counts: UseCounts;
  readonly replacedBy: Pick<MethodRow, "id" | "code" | "name"> | undefined;
  readonly isWatched: boolean;
  readonly ownVersionId: string | null;
  readonly waitingVersions: number;
  readonly may: MethodDetail["may"];
  readonly today: IsoDate;
  readonly language: Language;
}

/** A method as its page shows it, to one reader. */
export function presentMethod(method: MethodRow, around: MethodSurroundings): MethodDetail {
  const { fields, people } = around;
  return {
    id: method.id,
    code: method.code,
    status: presentStatus(method, around.today),
    versionNumber: around.versionNumber,
    publishedAt: method.published_at,
    approvedBy: people(around.approverId),
    writtenBy: people(around.authorId),
    nextReviewOn: method.next_review_on,
    reviewMonths: method.review_months,
    ...presentConfirmed(method),
    responsible: people(method.responsible_id),
    owner: around.owner,
    fields,
    bodyHtml: around.bodyHtml,
    ratings: fields.ratings.map((rating) => {
      const { band, rule } = deriveEvidenceBand(rating);
      return { ...rating, band, bandRule: rule.label[around.language] };
    }),
    counts: around.counts,
    retired: presentRetired(method, around.replacedBy),
    isWatched: around.isWatched,
    isDemo: method.is_demo === 1,
    ownVersionId: around.ownVersionId,
    waitingVersions: around.waitingVersions,
    may: around.may,
  };
}

function presentRetired(
  { status, retired_at, retired_reason }: MethodRow,
  replacedBy: MethodSurroundings["replacedBy"],
): MethodDetail["retired"] {
  if (status !== "retired" || retired_at === null) return null;
  return {
    at: retired_at,
    reason: retired_reason ?? "",
    replacedBy:
      replacedBy === undefined ? null : { id: replacedBy.id, code: replacedBy.code, name: replacedBy.name },
  };
}

/** What was said before the version that is published now is not told of it. */
function presentConfirmed({
  confirmed_at: at,
  confirmed_note,
  published_at,
}: MethodRow): Pick<MethodDetail, "confirmed"> {
  if (at === null || at < (published_at ?? "")) return {};
  return { confirmed: { at, note: confirmed_note ?? "" } };
}
