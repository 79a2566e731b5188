import type { Oere } from "../../money/index.ts";
import { calculateDaysBetween, type IsoDate, isIsoDate } from "../../time/index.ts";
import type { ChargedDays } from "../account-year.ts";
import { checkAmount } from "../check-amount.ts";
import type { Step } from "../explanation.ts";
import { rateLabels, revenueCategoryLabels } from "../rate-labels.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";
import { checkDayInYear } from "./check-day-in-year.ts";

/** People beyond an offer's places for some days of a year. */
export interface ExtraStay {
  readonly validFrom: IsoDate;
  /** The first day on which they are not there any more; 1 January of the next year at the latest. */
  readonly validTo: IsoDate;
  /** Whole, above 0. */
  readonly people: number;
  readonly rateOere: Oere;
}

/** What temporary over-occupancy brings in. */
export interface OverOccupancy {
  readonly careDays: number;
  readonly revenueOere: Oere;
  /** For the account year, beside the days on the offer's own places: so it ends in the prior-year adjustment. */
  readonly charged: readonly ChargedDays[];
  readonly steps: readonly Step[];
}

/**
 * Answers the days and the revenue of temporary over-occupancy in a year, charged at the ordinary rate or another.
 * @throws RateError with period-outside-year for a day outside the year or a stay without days, places-not-whole for
 * people that are not a whole number above 0, amount-negative, amount-unsafe
 * @example calculateOverOccupancy(
 *   [{ validFrom: "2028-02-28", validTo: "2028-03-01", people: 2, rateOere: 188_617 }], 2028).careDays // 4
 * Source: rates fact 1.6.
 */
export function calculateOverOccupancy(stays: readonly ExtraStay[], year: number): OverOccupancy {
  const refusals = stays.flatMap((stay, at) => checkStay(stay, at, year));
  if (refusals.length > 0) throw new RateError(refusals);
  const charged = stays.map(({ validFrom, validTo, people, rateOere }) => ({
    careDays: people * calculateDaysBetween(validFrom, validTo),
    rateOere,
  }));
  const revenueOere = charged.reduce((sum, { careDays, rateOere }) => sum + careDays * rateOere, 0);
  const refusal = checkAmount(revenueOere, "");
  if (refusal !== undefined) throw new RateError([refusal]);
  return {
    careDays: charged.reduce((sum, { careDays }) => sum + careDays, 0),
    revenueOere,
    charged,
    steps: [explainRevenue(charged, revenueOere)],
  };
}

function explainRevenue(charged: readonly ChargedDays[], value: Oere): Step {
  return {
    key: "overOccupancyRevenue",
    label: revenueCategoryLabels["temporary-over-occupancy"],
    formula: charged.map((_, at) => `careDays${at + 1} × rate${at + 1}`).join(" + ") || "0",
    inputs: charged.flatMap(({ careDays, rateOere }, at) => [
      { key: `careDays${at + 1}`, label: rateLabels.careDays, value: careDays, unit: "days" as const },
      { key: `rate${at + 1}`, label: rateLabels.rate, value: rateOere, unit: "oere-per-day" as const },
    ]),
    value,
    unit: "oere",
  };
}

function checkStay(stay: ExtraStay, at: number, year: number): RateRefusal[] {
  const { validFrom, validTo, people, rateOere } = stay;
  const hasDays = isIsoDate(validTo) && validTo > validFrom && validTo <= `${year + 1}-01-01`;
  return [
    checkDayInYear(validFrom, year, `${at}.validFrom`),
    hasDays
      ? undefined
      : ({ code: "period-outside-year", path: `${at}.validTo`, value: validTo, limit: year } as const),
    Number.isSafeInteger(people) && people > 0
      ? undefined
      : ({ code: "places-not-whole", path: `${at}.people`, value: people } as const),
    checkAmount(rateOere, `${at}.rateOere`),
  ].filter((refusal) => refusal !== undefined);
}
