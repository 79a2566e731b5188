import { analysisYears } from "@rammevaerk/contracts/limits";
import type { JointOfferPlan } from "@rammevaerk/domain/clusters";
import { costCategories, revenueCategories } from "@rammevaerk/domain/rates";
import { parseNumber, parseOere } from "../../platform/format/parse-number.ts";
import type { PlanValues } from "./plan-values.ts";

const mostFalls = 6;
const firstYear = 2010;

export type Unreadable = "amount" | "number" | "year" | "falls";

/** What was typed, read. A field that could not be read counts as 0, and stands among `unreadable`. */
export interface ReadPlan {
  readonly plan: JointOfferPlan;
  readonly unreadable: Readonly<Record<string, Unreadable>>;
}

/** Reads a form. Empty costs are left out, and so are parties without places. */
export function readPlan(values: PlanValues): ReadPlan {
  const unreadable: Record<string, Unreadable> = {};
  const { language } = values;
  const number = (text: string, field: string): number => {
    if (text.trim() === "") return 0;
    const value = parseNumber(text, language);
    if (value === undefined) unreadable[field] = "number";
    return value ?? 0;
  };
  const amount = (text: string, field: string): number => {
    if (text.trim() === "") return 0;
    const value = parseOere(text, language);
    if (value === undefined) unreadable[field] = "amount";
    return value ?? 0;
  };
  const lines = <Category extends string>(
    list: "costs" | "revenues",
    categories: readonly Category[],
    texts: Readonly<Record<Category, string>>,
  ) =>
    categories
      .filter((category) => texts[category].trim() !== "")
      .map((category) => ({ category, amountOere: amount(texts[category], `${list}.${category}`) }));
  const falls = readFalls(values);
  if (falls === undefined) unreadable["falls"] = "falls";
  const year = Number(values.year);
  const isYear = Number.isInteger(year) && year >= firstYear && year <= analysisYears.last;
  if (!isYear) unreadable["year"] = "year";
  const plan: JointOfferPlan = {
    year: isYear ? year : firstYear,
    opening:
      values.openingKind === "round-the-clock"
        ? { kind: "round-the-clock" }
        : { kind: "opening-days", days: number(values.openingDays, "openingDays") },
    costs: lines("costs", costCategories, values.costs),
    revenues: lines("revenues", revenueCategories, values.revenues),
    overhead:
      values.overheadKind === "percent"
        ? { kind: "percent", percent: number(values.overheadPercent, "overheadPercent") }
        : { kind: "amount", amountOere: amount(values.overheadAmount, "overheadAmount") },
    places: number(values.places, "places"),
    occupancyPercent: number(values.occupancyPercent, "occupancyPercent"),
    agreementId: values.agreementId,
    agreedRateOere: values.agreedRate.trim() === "" ? null : amount(values.agreedRate, "agreedRate"),
    parties: values.shares
      .filter(({ places }) => places.trim() !== "")
      .map(({ partyId, places }) => ({ key: partyId, places: number(places, `shares.${partyId}`) })),
    fallsToPercent: falls ?? [],
  };
  return { plan, unreadable };
}

/** The occupancies as numbers; undefined when one is none, or there are too many. A percent sign does no harm. */
function readFalls({ falls, language }: PlanValues): number[] | undefined {
  const texts = falls
    .split(";")
    .map((text) => text.replace("%", "").trim())
    .filter((text) => text !== "");
  const numbers = texts.map((text) => parseNumber(text, language));
  const isGood = numbers.length <= mostFalls && numbers.every((one) => one !== undefined && one >= 0);
  return isGood ? numbers.flatMap((one) => one ?? []) : undefined;
}

/** Places that are still to be shared, exact to four decimals; negative when too many are. */
export function calculatePlacesLeft(values: PlanValues): number {
  const { plan } = readPlan(values);
  const toParts = (places: number): number => Math.round(places * 10_000);
  const shared = plan.parties.reduce((sum, { places }) => sum + toParts(places), 0);
  return (toParts(plan.places) - shared) / 10_000;
}

/** All places shared equally, to two decimals; what does not divide goes to the first ones. */
export function spreadPlaces(places: number, count: number): number[] {
  const hundredths = Math.round(places * 100);
  const least = Math.floor(hundredths / count);
  const left = hundredths - least * count;
  return Array.from({ length: count }, (_, at) => (least + (at < left ? 1 : 0)) / 100);
}
