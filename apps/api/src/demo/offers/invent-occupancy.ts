import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { OfferDraft } from "./draft-offer.ts";
import { saidBy } from "./said-by.ts";

/** The occupancy of a month. */
export interface OccupancyMonth {
  readonly from: IsoDate;
  /** The first day of the next month. */
  readonly to: IsoDate;
  readonly percent: number;
}

const monthsInTenYears = 120;

/**
 * Answers the occupancy of every month that is over: around a level that drifts by the story, a little higher
 * in winter.
 */
export function inventOccupancy(draft: OfferDraft): OccupancyMonth[] {
  const { story, random, since, today, closedOn } = draft;
  const [level, drift] = story.occupancy;
  const own = random.between(-2, 2);
  const months: OccupancyMonth[] = [];
  for (let from = findFirstMonth(since); ; from = findNextMonth(from)) {
    const to = findNextMonth(from);
    if (findReportingDay(to) > today || (closedOn !== undefined && to > closedOn)) return months;
    const season = Math.cos((Number(from.slice(5, 7)) / 12) * 2 * Math.PI);
    const trend = (drift * countMonths(draft.firstYear, from)) / monthsInTenYears;
    const percent = level + own + trend + season + random.between(-2.2, 2.2);
    months.push({ from, to, percent: Math.round(Math.min(125, Math.max(30, percent)) * 10) / 10 });
  }
}

/**
 * Answers the months as facts. One offer in fourteen has stopped reporting, and so has every one with a story
 * of missing figures.
 */
export function describeOccupancy(
  { offer, story, random, lastYear }: OfferDraft,
  months: readonly OccupancyMonth[],
): AnyFactDraft[] {
  const hasStopped = story.name === "missing" || story.name === "stale" || random.chance(0.07);
  const until = hasStopped ? `${lastYear - 1}-0${random.whole(2, 9)}-01` : "9999-12-31";
  const told = months.filter(({ from }) => from < until);
  const facts = told.map(({ from, to, percent }): AnyFactDraft => {
    const asOf = findReportingDay(to);
    return {
      offerId: offer.id,
      kind: "occupancy",
      key: "",
      value: { percent },
      validFrom: from,
      validTo: to,
      source: "operator",
      asOf,
    };
  });
  if (story.name !== "contradicted") return facts;
  const last = facts.at(-1);
  if (last?.kind !== "occupancy") return facts;
  const value = { percent: Math.round(last.value.percent - 6) };
  return [...facts, saidBy({ ...last, value }, "tilbudsportalen", last.asOf)];
}

/** Answers the average of a year's months; undefined when there are none. */
export function calculateYearOccupancy(months: readonly OccupancyMonth[], year: number): number | undefined {
  const own = months.filter(({ from }) => from.startsWith(String(year)));
  if (own.length === 0) return undefined;
  return own.reduce((sum, { percent }) => sum + percent, 0) / own.length;
}

function findFirstMonth(day: IsoDate): IsoDate {
  const first = `${day.slice(0, 7)}-01` as IsoDate;
  return first === day ? first : findNextMonth(first);
}

function findNextMonth(first: IsoDate): IsoDate {
  const year = Number(first.slice(0, 4));
  const month = Number(first.slice(5, 7));
  return month === 12 ? `${year + 1}-01-01` : (`${year}-${String(month + 1).padStart(2, "0")}-01` as IsoDate);
}

/** A month is reported on the sixth of the next. */
function findReportingDay(firstOfNext: IsoDate): IsoDate {
  return `${firstOfNext.slice(0, 7)}-06` as IsoDate;
}

function countMonths(firstYear: number, month: IsoDate): number {
  return (Number(month.slice(0, 4)) - firstYear) * 12 + Number(month.slice(5, 7)) - 1;
}
