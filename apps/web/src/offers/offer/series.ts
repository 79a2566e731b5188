import type { OfferDetail } from "@rammevaerk/contracts/offers";
import type { ChartPoint } from "@rammevaerk/ui";

type Series = OfferDetail["series"];
export type OccupancyMonth = Series["occupancy"][number];
export type PlacesPeriod = Series["places"][number];
export type RateOfYear = Series["rates"][number];

const monthsInYear = 12;
const millisecondsPerDay = 86_400_000;

/** Months counted from the year 0: January 2026 is 24312. */
export function countMonths(day: string): number {
  return Number(day.slice(0, 4)) * monthsInYear + Number(day.slice(5, 7)) - 1;
}

/** Days counted from 1 January 1970. */
export function countDays(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** How many months a period covers; one whose end is not known counts as one. */
function lengthOf({ validFrom, validTo }: OccupancyMonth): number {
  return validTo === null ? 1 : Math.max(1, countMonths(validTo) - countMonths(validFrom));
}

/** The occupancy along the months, each in the middle of its period, with a gap where nothing is known. */
export function listOccupancyPoints(months: readonly OccupancyMonth[]): ChartPoint[] {
  return months.flatMap((one, index): ChartPoint[] => {
    const [start, length] = [countMonths(one.validFrom), lengthOf(one)];
    const next = months[index + 1];
    const point = { at: start + (length - 1) / 2, value: one.percent };
    const isGap = next !== undefined && countMonths(next.validFrom) > start + length;
    return isGap ? [point, { at: start + length, value: null }] : [point];
  });
}

export interface OccupancyOfYear {
  readonly year: number;
  /** January first; null where nothing is known. */
  readonly months: readonly (number | null)[];
  /** Where it was told for more than a month at once. */
  readonly longer: number | null;
}

/** The occupancy by year, the newest first. */
export function listOccupancyYears(months: readonly OccupancyMonth[]): OccupancyOfYear[] {
  const years = new Map<number, { months: (number | null)[]; longer: number | null }>();
  for (const one of months) {
    const start = countMonths(one.validFrom);
    const year = Math.floor(start / monthsInYear);
    const row = years.get(year) ?? { months: Array.from({ length: monthsInYear }, () => null), longer: null };
    if (lengthOf(one) > 1) row.longer = one.percent;
    else row.months[start % monthsInYear] = one.percent;
    years.set(year, row);
  }
  return [...years].toSorted(([a], [b]) => b - a).map(([year, row]) => ({ year, ...row }));
}

/** The mean of the newest 12 months and of the 12 before, to one decimal; undefined unless all 24 are known. */
export function compareLastYears(
  months: readonly OccupancyMonth[],
): { last: number; before: number } | undefined {
  const newest = months.slice(-2 * monthsInYear);
  const [first, end] = [newest[0], newest.at(-1)];
  if (first === undefined || end === undefined || newest.length < 2 * monthsInYear) return undefined;
  const isWhole = countMonths(end.validFrom) - countMonths(first.validFrom) === 2 * monthsInYear - 1;
  if (!isWhole || newest.some((one) => lengthOf(one) !== 1)) return undefined;
  return { last: meanOf(newest.slice(monthsInYear)), before: meanOf(newest.slice(0, monthsInYear)) };
}

function meanOf(months: readonly OccupancyMonth[]): number {
  const mean = months.reduce((sum, { percent }) => sum + percent, 0) / months.length;
  return Math.round(mean * 10) / 10;
}

/** The approved places of one legal basis along the days; the last ones known hold until `until`. */
export function listPlacePoints(periods: readonly PlacesPeriod[], until: string): ChartPoint[] {
  return periods.flatMap(({ validFrom, validTo, approved }, index): ChartPoint[] => {
    const point = { at: countDays(validFrom), value: approved };
    const next = periods[index + 1];
    if (next === undefined) {
      const end = validTo ?? until;
      return end > validFrom ? [point, { at: countDays(end), value: approved }] : [point];
    }
    const isGap = validTo !== null && validTo < next.validFrom;
    return isGap ? [point, { at: countDays(validTo), value: null }] : [point];
  });
}

/** All approved places on a day, over the legal bases. */
export function countPlaces(periods: readonly PlacesPeriod[], on: string): number {
  return periods
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))
    .reduce((sum, { approved }) => sum + approved, 0);
}

/** The rows by key, in the order in which the keys appear. */
export function groupByKey<Row extends { readonly key: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return groups;
}

/** The years whose rates were calculated here, each once, the newest first. */
export function listCalculatedYears(rates: readonly RateOfYear[]): number[] {
  const years = rates.filter(({ calculationId }) => calculationId !== null).map(({ year }) => year);
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** The years' ends of a span of days or months, as marks of the axis. */
export function listYearMarks(
  first: number,
  last: number,
  placeOf: (year: number) => number,
): { at: number; label: string }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    at: placeOf(year),
    label: String(year),
  }));
}
