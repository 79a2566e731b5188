import type { ProposalDetail } from "@rammevaerk/contracts/clusters-proposals";
import type { Language } from "@rammevaerk/contracts/fields";
import type { JointOfferPlan } from "@rammevaerk/domain/clusters";
import {
  type CostCategory,
  costCategories,
  type RevenueCategory,
  revenueCategories,
} from "@rammevaerk/domain/rates";
import { typeNumber, typeOere } from "../../platform/format/type-number.ts";

/** The places that a party answers for, as they are typed. */
export interface SharePlaces {
  partyId: string;
  places: string;
}

/** A proposal as its form holds it: figures as they are typed, so that nothing typed is lost or turned round. */
export interface PlanValues {
  title: string;
  body: string;
  year: string;
  openingKind: "round-the-clock" | "opening-days";
  openingDays: string;
  places: string;
  occupancyPercent: string;
  agreementId: string;
  costs: Readonly<Record<CostCategory, string>>;
  revenues: Readonly<Record<RevenueCategory, string>>;
  overheadKind: "percent" | "amount";
  overheadPercent: string;
  overheadAmount: string;
  agreedRate: string;
  shares: SharePlaces[];
  /** The occupancies to look at, parted by semicolons. */
  falls: string;
  /** How its figures are written. */
  language: Language;
  /** The version that was read: 0 for a proposal that is not there yet. */
  version: number;
}

/** A form for a proposal that is not there yet, with the parties of today. */
export function emptyPlan(start: {
  year: number;
  partyIds: readonly string[];
  agreementId: string;
  language: Language;
}): PlanValues {
  return {
    title: "",
    body: "",
    year: String(start.year),
    openingKind: "round-the-clock",
    openingDays: "",
    places: "",
    occupancyPercent: "95",
    agreementId: start.agreementId,
    costs: toLines(costCategories, [], start.language),
    revenues: toLines(revenueCategories, [], start.language),
    overheadKind: "percent",
    overheadPercent: "",
    overheadAmount: "",
    agreedRate: "",
    shares: start.partyIds.map((partyId) => ({ partyId, places: "" })),
    falls: "90; 80; 70",
    language: start.language,
    version: 0,
  };
}

/** The form of a proposal as it is stored. Parties that have come since are there without places. */
export function toPlanValues(
  {
    title,
    bodyMarkdown,
    plan,
    version,
  }: Pick<ProposalDetail, "title" | "bodyMarkdown" | "version"> & { readonly plan: JointOfferPlan } & {
    readonly plan: JointOfferPlan;
  },
  { partyIds, language }: { partyIds: readonly string[]; language: Language },
): PlanValues {
  const { opening, overhead, agreedRateOere } = plan;
  const others = partyIds.filter((id) => plan.parties.every(({ key }) => key !== id));
  return {
    title,
    body: bodyMarkdown,
    year: String(plan.year),
    openingKind: opening.kind,
    openingDays: opening.kind === "opening-days" ? typeNumber(opening.days, language) : "",
    places: typeNumber(plan.places, language),
    occupancyPercent: typeNumber(plan.occupancyPercent, language),
    agreementId: plan.agreementId,
    costs: toLines(costCategories, plan.costs, language),
    revenues: toLines(revenueCategories, plan.revenues, language),
    overheadKind: overhead.kind,
    overheadPercent: overhead.kind === "percent" ? typeNumber(overhead.percent, language) : "",
    overheadAmount: overhead.kind === "amount" ? typeOere(overhead.amountOere, language) : "",
    agreedRate: agreedRateOere === null ? "" : typeOere(agreedRateOere, language),
    shares: [
      ...plan.parties.map(({ key, places }) => ({ partyId: key, places: typeNumber(places, language) })),
      ...others.map((partyId) => ({ partyId, places: "" })),
    ],
    falls: plan.fallsToPercent.map((percent) => typeNumber(percent, language)).join("; "),
    language,
    version,
  };
}

/** One figure for each category: several lines of one are added up. */
function toLines<Category extends string>(
  categories: readonly Category[],
  lines: JointOfferPlan["costs"] | JointOfferPlan["revenues"],
  language: Language,
): Record<Category, string> {
  const figures = categories.map((category) => {
    const own = lines.filter((line) => line.category === (category as string));
    const sum = own.reduce((total, { amountOere }) => total + amountOere, 0);
    return [category, own.length === 0 ? "" : typeOere(sum, language)];
  });
  return Object.fromEntries(figures) as Record<Category, string>;
}
