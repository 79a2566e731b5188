import type { Language } from "@rammevaerk/contracts/fields";
import { calculateJointOffer, type JointOffer, type JointOfferPlan } from "@rammevaerk/domain/clusters";
import {
  costCategoryLabels,
  describeRateRefusal,
  RateError,
  type RateRefusal,
  revenueCategoryLabels,
} from "@rammevaerk/domain/rates";
import type { Messages } from "../work/messages.da.ts";
import type { PlanValues } from "./plan-values.ts";
import { readPlan, type Unreadable } from "./read-plan.ts";

/** What a form comes to right now. */
export interface LivePlan {
  readonly plan: JointOfferPlan;
  /** Absent while something is missing or wrong. */
  readonly offer: JointOffer | undefined;
  /** What must be corrected, by field. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Calculates what is typed, by the same functions as the server does when it is saved. */
export function calculatePlan(
  values: PlanValues,
  {
    text,
    language,
    nameOf,
  }: { text: Messages["offers"]; language: Language; nameOf: (id: string) => string },
): LivePlan {
  const { plan, unreadable } = readPlan(values);
  const problems: Record<string, string> = {};
  for (const [field, kind] of Object.entries(unreadable)) problems[field] = sentences(text)[kind];
  const { offer, refusals } = calculate(plan, nameOf);
  for (const refusal of refusals)
    problems[findField(refusal, plan)] ??= describeRateRefusal(refusal)[language];
  return { plan, offer: Object.keys(problems).length === 0 ? offer : undefined, problems };
}

function sentences(text: Messages["offers"]): Record<Unreadable, string> {
  return {
    amount: text.unreadableAmount,
    number: text.unreadable,
    year: text.yearBad,
    falls: text.fallsBad,
  };
}

function calculate(
  plan: JointOfferPlan,
  nameOf: (id: string) => string,
): { offer?: JointOffer; refusals: readonly RateRefusal[] } {
  try {
    return { offer: calculateJointOffer(plan, { nameOf }), refusals: [] };
  } catch (error) {
    if (error instanceof RateError) return { refusals: error.refusals };
    throw error;
  }
}

/** The field of a place in the plan. What concerns the whole of it is said at the first cost. */
function findField({ path }: RateRefusal, plan: JointOfferPlan): string {
  const [list = "", at] = path.split(".");
  if (list === "costs" || list === "revenues") {
    const category = plan[list][Number(at)]?.category;
    return category === undefined ? "costs.pay" : `${list}.${category}`;
  }
  if (list === "parties") {
    const party = at === undefined ? undefined : plan.parties[Number(at)];
    return party === undefined ? "shares" : `shares.${party.key}`;
  }
  return fields[path] ?? fields[list] ?? "costs.pay";
}

/** What a field is called, for a list of what must be corrected; "" where the sentence says it all. */
function namePlanField(
  field: string,
  {
    text,
    language,
    nameOf,
  }: { text: Messages["offers"]; language: Language; nameOf: (id: string) => string },
): string {
  const [list = "", key = ""] = field.split(".");
  if (list === "costs" || list === "revenues") {
    const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
      ...costCategoryLabels,
      ...revenueCategoryLabels,
    };
    return labels[key]?.[language] ?? "";
  }
  if (list === "shares") return key === "" ? text.shares : text.placesOf(nameOf(key));
  const names: Readonly<Record<string, string>> = {
    year: text.year,
    openingDays: text.days,
    overheadPercent: text.overheadPercentOf,
    overheadAmount: text.overheadAmountOf,
    places: text.places,
    occupancyPercent: text.occupancy,
    agreementId: text.agreement,
    agreedRate: text.agreedRate,
    falls: text.falls,
  };
  return names[list] ?? "";
}

/** The same problems, each with the name of its field before it. */
export function namePlanProblems(
  problems: LivePlan["problems"],
  words: Parameters<typeof namePlanField>[1],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, sentence]) => {
      const name = namePlanField(field, words);
      return [field, name === "" ? sentence : `${name}: ${sentence}`];
    }),
  );
}

const fields: Readonly<Record<string, string>> = {
  year: "year",
  "opening.days": "openingDays",
  "overhead.percent": "overheadPercent",
  "overhead.amountOere": "overheadAmount",
  places: "places",
  occupancyPercent: "occupancyPercent",
  agreementId: "agreementId",
  agreedRateOere: "agreedRate",
  fallsToPercent: "falls",
};
