import {
  calculateDaysBetween,
  type IsoDate,
  isIsoDate,
  type Period,
  periodsOverlap,
} from "../../time/index.ts";
import type { Step } from "../explanation.ts";
import { rateLabels } from "../rate-labels.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";

/** How many places an offer has in a period. */
export interface PlacePeriod extends Period {
  /** Whole; 0 while it is closed. */
  readonly places: number;
}

/** The days on all places of an offer in a year, and how they came about. */
export interface PlaceDays {
  readonly placeDays: number;
  readonly steps: readonly Step[];
}

/**
 * Answers how many days the places of an offer give in a year in which their number changes: each period's days within
 * the year times its places. A gap between periods gives none.
 * @param periods in any order; they may begin before the year and end after it
 * @throws RateError with period-outside-year for a day that does not exist or a period without days, periods-overlap,
 * places-not-whole for places that are not a whole number from 0
 * @example calculatePlaceDays([{ validFrom: "2028-02-29", places: 1 }], 2028).placeDays // 307
 */
export function calculatePlaceDays(periods: readonly PlacePeriod[], year: number): PlaceDays {
  const refusals = periods.flatMap((period, at) => checkPeriod(period, at, year));
  if (refusals.length === 0) refusals.push(...checkOverlaps(periods));
  if (refusals.length > 0) throw new RateError(refusals);

  const inYear = periods
    .map((period) => ({ ...period, days: calculateDaysInside(period, year) }))
    .filter(({ days }) => days > 0)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const placeDays = inYear.reduce((sum, { places, days }) => sum + places * days, 0);
  const step: Step = {
    key: "placeDays",
    label: { da: "Pladsdage", en: "Place days" },
    formula: inYear.map((_, at) => `places${at + 1} × days${at + 1}`).join(" + ") || "0",
    inputs: inYear.flatMap(({ validFrom, places, days }, at) => [
      {
        key: `places${at + 1}`,
        label: { da: `Pladser fra ${validFrom}`, en: `Places from ${validFrom}` },
        value: places,
        unit: "places" as const,
      },
      { key: `days${at + 1}`, label: rateLabels.daysInYear, value: days, unit: "days" as const },
    ]),
    value: placeDays,
    unit: "days",
  };
  return { placeDays, steps: [step] };
}

function calculateDaysInside({ validFrom, validTo }: PlacePeriod, year: number): number {
  const newYear: IsoDate = `${year}-01-01`;
  const nextYear: IsoDate = `${year + 1}-01-01`;
  const first = validFrom > newYear ? validFrom : newYear;
  const end = validTo !== undefined && validTo < nextYear ? validTo : nextYear;
  return calculateDaysBetween(first, end);
}

function checkPeriod({ validFrom, validTo, places }: PlacePeriod, at: number, year: number): RateRefusal[] {
  const isReal =
    isIsoDate(validFrom) && (validTo === undefined || (isIsoDate(validTo) && validTo > validFrom));
  const refusals: RateRefusal[] = [];
  if (!isReal)
    refusals.push({ code: "period-outside-year", path: `${at}.validFrom`, value: validFrom, limit: year });
  if (!(Number.isSafeInteger(places) && places >= 0))
    refusals.push({ code: "places-not-whole", path: `${at}.places`, value: places });
  return refusals;
}

function checkOverlaps(periods: readonly PlacePeriod[]): RateRefusal[] {
  return periods
    .map((period, at) => ({ period, at }))
    .filter(({ period, at }) => periods.slice(0, at).some((earlier) => periodsOverlap(earlier, period)))
    .map(({ period, at }) => ({ code: "periods-overlap", path: `${at}.validFrom`, value: period.validFrom }));
}
