import { calculateDaysInYear } from "../time/index.ts";
import {
  type CostLine,
  costCategories,
  type Overhead,
  type RateBudget,
  type RevenueLine,
  revenueCategories,
  type Supplement,
} from "./budget.ts";
import { checkAmount } from "./check-amount.ts";
import { checkPercent } from "./check-percent.ts";
import { checkRateStructure } from "./check-rate-structure.ts";
import { checkYear } from "./check-year.ts";
import { rateLimits } from "./rate-limits.ts";
import type { RateRefusal } from "./rate-refusal.ts";

const knownCosts: ReadonlySet<string> = new Set(costCategories);
const knownRevenues: ReadonlySet<string> = new Set(revenueCategories);

/**
 * Answers everything that is wrong with a budget, in the order of its fields, each with the path to it, so that a form
 * can show all at once. Empty when a rate can be calculated from it; what earlier years leave of the cost base is seen
 * by `calculateRates` alone.
 *
 * Codes: year-unknown, no-days, days-beyond-calendar, no-costs, category-unknown, amount-negative, amount-unsafe,
 * percent-out-of-range, too-many-decimals, occupancy-not-positive, places-not-positive, places-not-whole,
 * figure-too-large, no-levels, level-repeated, weight-negative, weights-all-zero, supplement-repeated.
 * @example checkRateBudget({ ...budget, occupancyPercent: 0 })
 *   // [{ code: "occupancy-not-positive", path: "occupancyPercent", value: 0 }]
 */
export function checkRateBudget(budget: RateBudget): RateRefusal[] {
  const refusals: RateRefusal[] = [];
  const add = (refusal: RateRefusal | undefined) => {
    if (refusal !== undefined) refusals.push(refusal);
  };
  add(checkTime(budget));
  const costsOere = checkLines(budget.costs, "costs", refusals);
  if (costsOere === 0) add({ code: "no-costs", path: "costs", value: 0 });
  checkLines(budget.revenues, "revenues", refusals);
  add(checkOverhead(budget.overhead));
  add(checkOccupancy(budget.occupancyPercent));
  for (const refusal of checkRateStructure(budget.structure)) add(refusal);
  checkSupplements(budget.supplements, refusals);
  return refusals;
}

function checkTime({ year, opening }: RateBudget): RateRefusal | undefined {
  const refusal = checkYear(year, "year");
  if (refusal !== undefined || opening.kind === "round-the-clock") return refusal;
  const { days } = opening;
  if (!(days > 0)) return { code: "no-days", path: "opening.days", value: days };
  const limit = calculateDaysInYear(year);
  if (Number.isInteger(days) && days <= limit) return undefined;
  return { code: "days-beyond-calendar", path: "opening.days", value: days, limit };
}

/** Answers the sum of the lines. This runs for every line of every offer, so a path is written only when it is needed. */
function checkLines(
  lines: readonly (CostLine | RevenueLine)[],
  name: "costs" | "revenues",
  refusals: RateRefusal[],
): number {
  const known = name === "costs" ? knownCosts : knownRevenues;
  const refusedBefore = refusals.length;
  let sum = 0;
  for (const [at, { category, amountOere }] of lines.entries()) {
    sum += amountOere;
    if (!known.has(category))
      refusals.push({ code: "category-unknown", path: `${name}.${at}.category`, value: category });
    const refusal = checkAmount(amountOere, name);
    if (refusal !== undefined) refusals.push({ ...refusal, path: `${name}.${at}.amountOere` });
  }
  if (sum > rateLimits.amountOere && refusals.length === refusedBefore)
    refusals.push({ code: "amount-unsafe", path: name, value: sum, limit: rateLimits.amountOere });
  return sum;
}

function checkOverhead(overhead: Overhead): RateRefusal | undefined {
  return overhead.kind === "amount"
    ? checkAmount(overhead.amountOere, "overhead.amountOere")
    : checkPercent(overhead.percent, "overhead.percent", { from: 0, to: rateLimits.percent });
}

function checkOccupancy(occupancyPercent: number): RateRefusal | undefined {
  const path = "occupancyPercent";
  if (!(occupancyPercent > 0)) return { code: "occupancy-not-positive", path, value: occupancyPercent };
  return checkPercent(occupancyPercent, path, { from: rateLimits.occupancyPercent, to: rateLimits.percent });
}

function checkSupplements(supplements: readonly Supplement[], refusals: RateRefusal[]): void {
  const keys = new Set<string>();
  for (const [at, { key, amountOere }] of supplements.entries()) {
    const path = `supplements.${at}`;
    if (keys.has(key)) refusals.push({ code: "supplement-repeated", path: `${path}.key`, value: key });
    keys.add(key);
    const refusal = checkAmount(amountOere, `${path}.amountOere`);
    if (refusal !== undefined) refusals.push(refusal);
  }
}
