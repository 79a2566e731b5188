import { addExact, multiplyExact, type Oere, roundQuotient } from "../../money/index.ts";
import { calculateDaysBetween, calculateDaysInYear } from "../../time/index.ts";
import type { RateBudget } from "../budget.ts";
import { calculateLevelRevenue } from "../calculate-level-revenue.ts";
import { calculateRateFigures } from "../calculate-rate-figures.ts";
import { calculateRateResult } from "../calculate-rate-result.ts";
import { calculateRates } from "../calculate-rates.ts";
import type { CalculatedRates } from "../calculated-rates.ts";
import { measureBudget } from "../measure-budget.ts";
import type { RateFigures } from "../rate-figures.ts";
import type { RateOptions } from "../rate-options.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";
import type { LevelRate, RateResult } from "../rate-result.ts";
import { roundDays } from "../round-days.ts";
import type { ChangedRates, ChangeInYear, YearParts } from "./change-in-year.ts";
import { checkDayInYear } from "./check-day-in-year.ts";
import { explainChangeInYear } from "./explain-change-in-year.ts";

/**
 * Answers the rates for the rest of a year in which costs or places change, and what becomes of the year.
 *
 * Costs are counted by calendar days: each budget's net cost base times its share of the year; so are the opening days
 * of a day offer. Until the new rates are charged, the old ones are; a level that was not there before is charged its
 * rate of a whole year. With recovery, the new rates bring in what is then left of the year's costs; without it they are
 * those of a whole year with the change, and the difference is left to the result of the year.
 * @param options as for `calculateRates`; the adjustments are of the whole year
 * @throws RateError with everything `calculateRates` refuses, period-outside-year for a day in another year or a
 * charge before the change, and cost-base-negative when the old rates have brought in more than the year costs
 * @example calculateChangeInYear(
 *   { before, after, changesFrom: "2028-02-29", chargedFrom: "2028-04-01", isRecovered: true }, { parameters },
 * ).levels[0]?.rateOere
 * Source: rates fact 1.6; the rule of recovery is not read, so it is asked.
 */
export function calculateChangeInYear(change: ChangeInYear, options: RateOptions): ChangedRates {
  const refusals = checkChange(change);
  if (refusals.length > 0) throw new RateError(refusals);
  const bulk = { ...options, explain: false };
  const before = calculateRates(change.before, bulk);
  const after = calculateRates(change.after, bulk);
  const parts = divideYear(change);
  const { overheadBase } = options.parameters;
  const { adjustmentOere } = before;
  const figures = {
    before: calculateRateFigures({ ...measureBudget(change.before, overheadBase), adjustmentOere }),
    after: calculateRateFigures({ ...measureBudget(change.after, overheadBase), adjustmentOere }),
  };
  const costsOere = calculateCosts(figures, parts);
  const chargedOere =
    sumRevenues(before.levels, takeDays(figures.before, parts, parts.beforeDays)) +
    sumRevenues(keepOldRates(before, after), takeDays(figures.after, parts, parts.betweenDays));

  const left = takeDays(figures.after, parts, parts.afterDays);
  const netParts = multiplyExact(costsOere - chargedOere, left.partsPerWhole);
  const rest: CalculatedRates = change.isRecovered
    ? calculateRest(change.after, { ...left, netParts }, options)
    : { budget: change.after, options, figures: figures.after, result: after };
  const levels = rest.result.levels.map((level) => ({
    ...level,
    careDays: roundDays(multiplyExact(level.places, left.dayPartsPerPlace), left.partsPerWhole),
  }));
  const revenueOere = chargedOere + sumRevenues(levels, left);
  const changed = {
    before,
    levels,
    costsOere,
    chargedOere,
    revenueOere,
    resultOere: revenueOere - costsOere,
  };
  return { ...changed, steps: explainChangeInYear(changed, { change, after, parts, rest }) };
}

function calculateRest(budget: RateBudget, figures: RateFigures, options: RateOptions): CalculatedRates {
  const result = calculateRateResult(budget, figures, options.parameters.rateStepOere);
  return { budget, options, figures, result };
}

function divideYear({ before, changesFrom, chargedFrom }: ChangeInYear): YearParts {
  const beforeDays = calculateDaysBetween(`${before.year}-01-01`, changesFrom);
  const betweenDays = calculateDaysBetween(changesFrom, chargedFrom);
  const yearDays = calculateDaysInYear(before.year);
  return { beforeDays, betweenDays, afterDays: yearDays - beforeDays - betweenDays, yearDays };
}

/** Each net cost base by its share of the year; together in whole øre. */
function calculateCosts({ before, after }: Record<"before" | "after", RateFigures>, parts: YearParts): Oere {
  const weigh = (own: RateFigures, other: RateFigures, days: number) =>
    multiplyExact(multiplyExact(own.netParts, other.partsPerWhole), days);
  return roundQuotient(
    addExact(
      weigh(before, after, parts.beforeDays),
      weigh(after, before, parts.betweenDays + parts.afterDays),
    ),
    multiplyExact(multiplyExact(before.partsPerWhole, after.partsPerWhole), parts.yearDays),
  );
}

/** The figures of some of the year's calendar days. The parts become that much smaller, so that all stay whole. */
function takeDays(figures: RateFigures, { yearDays }: YearParts, days: number): RateFigures {
  const dayPartsPerPlace = figures.dayPartsPerPlace * days;
  return {
    ...figures,
    partsPerWhole: figures.partsPerWhole * yearDays,
    dayPartsPerPlace,
    careDayParts: multiplyExact(figures.places, dayPartsPerPlace),
  };
}

function sumRevenues(levels: readonly LevelRate[], figures: RateFigures): Oere {
  return levels.reduce((sum, level) => sum + calculateLevelRevenue(level, figures), 0);
}

/** The levels after the change at the rates from before it. */
function keepOldRates(before: RateResult, after: RateResult): LevelRate[] {
  return after.levels.map((level) => ({
    ...level,
    rateOere: before.levels.find(({ key }) => key === level.key)?.rateOere ?? level.rateOere,
  }));
}

function checkChange({ before, after, changesFrom, chargedFrom }: ChangeInYear): RateRefusal[] {
  const { year } = before;
  const refusals = [
    checkDayInYear(changesFrom, year, "changesFrom"),
    checkDayInYear(chargedFrom, year, "chargedFrom"),
    after.year === year
      ? undefined
      : ({ code: "period-outside-year", path: "after.year", value: after.year, limit: year } as const),
    chargedFrom >= changesFrom
      ? undefined
      : ({ code: "period-outside-year", path: "chargedFrom", value: chargedFrom, limit: year } as const),
  ];
  return refusals.filter((refusal) => refusal !== undefined);
}
