import {
  findDecimalScale,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import { checkPercent } from "../check-percent.ts";
import type { Step } from "../explanation.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";
import { calculateFixedShares, type Funding, type FundingShare } from "./calculate-fixed-shares.ts";

/** An offer that municipalities subscribe to (abonnement): they share a part of its costs by a key, and pay the rest by use. */
export interface SubscriptionPlan extends Omit<Funding, "amountOere"> {
  readonly costBaseOere: Oere;
  /** How much of the costs the subscription covers; 100 leaves nothing to pay by use. */
  readonly subscriptionPercent: number;
  /** Days, courses or hours that are budgeted for the year; at most four decimals. */
  readonly budgetedUnits: number;
}

/** How an amount is shared between a subscription and payment by use. */
export interface Subscription {
  readonly subscriptionOere: Oere;
  /** They sum to the subscription exactly. */
  readonly shares: readonly FundingShare[];
  /** Costs less subscription: what use has to bring in. */
  readonly byUseOere: Oere;
  /** What one unit costs beside the subscription, rounded half up; 0 when nothing is left to pay. */
  readonly unitPriceOere: Oere;
  readonly steps?: readonly Step[];
}

const unitParts = 10_000;
/** 100 % in ten-thousandths of a percent. */
const wholeInParts = 1_000_000;

/**
 * Answers what each municipality pays as a subscription and what a unit costs beside it. Subscription and what is
 * paid by use sum to the costs exactly; only the unit price is rounded. Source: rates fact 1.6, subscription. How much
 * the subscription covers is for the agreement to say: no source tells.
 * @param options `isBrief` leaves the steps out
 * @throws RateError as `calculateFixedShares`, `percent-out-of-range`, and `no-days` when something is left to pay by
 * use and no units are budgeted
 */
export function calculateSubscription(
  plan: SubscriptionPlan,
  options: { readonly isBrief?: boolean } = {},
): Subscription {
  const refusals = checkPlan(plan);
  if (refusals.length > 0) throw new RateError(refusals);
  const { costBaseOere, subscriptionPercent, budgetedUnits } = plan;
  const parts = scaleDecimal(subscriptionPercent, unitParts);
  const subscriptionOere = roundQuotient(multiplyExact(costBaseOere, parts), wholeInParts);
  const byUseOere = costBaseOere - subscriptionOere;
  const { shares, steps } = calculateFixedShares({ ...plan, amountOere: subscriptionOere }, options);
  const unitPriceOere =
    byUseOere === 0
      ? 0
      : roundQuotient(multiplyExact(byUseOere, unitParts), scaleDecimal(budgetedUnits, unitParts));
  const subscription = { subscriptionOere, shares, byUseOere, unitPriceOere };
  if (steps === undefined) return subscription;
  return { ...subscription, steps: [...explainPlan(plan, subscription), ...steps] };
}

function checkPlan({ costBaseOere, subscriptionPercent, budgetedUnits }: SubscriptionPlan): RateRefusal[] {
  const refusals = [
    checkAmount(costBaseOere, "costBaseOere"),
    checkPercent(subscriptionPercent, "subscriptionPercent", { from: 0, to: 100 }),
  ].filter((refusal) => refusal !== undefined);
  if (subscriptionPercent < 100 && !(budgetedUnits > 0))
    refusals.push({ code: "no-days", path: "budgetedUnits", value: budgetedUnits });
  else if (findDecimalScale(budgetedUnits) === undefined)
    refusals.push({ code: "too-many-decimals", path: "budgetedUnits", value: budgetedUnits, limit: 4 });
  return refusals;
}

function explainPlan(plan: SubscriptionPlan, subscription: Omit<Subscription, "steps">): Step[] {
  const { subscriptionOere, byUseOere, unitPriceOere } = subscription;
  const costBase = {
    key: "costBase",
    label: { da: "Omkostninger", en: "Costs" },
    value: plan.costBaseOere,
    unit: "oere",
  } as const;
  const percent = {
    key: "subscriptionPercent",
    label: { da: "Abonnementets del", en: "Part of the subscription" },
    value: plan.subscriptionPercent,
    unit: "percent",
  } as const;
  const amount = {
    key: "subscription",
    label: { da: "Abonnement i alt", en: "Subscription in all" },
    value: subscriptionOere,
    unit: "oere",
  } as const;
  const byUse = {
    key: "byUse",
    label: { da: "Betales efter forbrug", en: "Paid by use" },
    value: byUseOere,
    unit: "oere",
  } as const;
  const units = {
    key: "budgetedUnits",
    label: { da: "Budgetterede enheder", en: "Budgeted units" },
    value: plan.budgetedUnits,
    unit: "count",
  } as const;
  return [
    { ...amount, formula: "costBase × subscriptionPercent / 100", inputs: [costBase, percent] },
    { ...byUse, formula: "costBase − subscription", inputs: [costBase, amount] },
    {
      key: "unitPrice",
      label: { da: "Pris per enhed", en: "Price per unit" },
      formula: "byUse / budgetedUnits",
      inputs: [byUse, units],
      value: unitPriceOere,
      unit: "oere",
    },
  ];
}
