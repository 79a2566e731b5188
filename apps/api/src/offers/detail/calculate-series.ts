import type { OfferDetail } from "@rammevaerk/contracts/offers";
import {
  type AnyFact,
  calculateOfferOn,
  type Fact,
  factRules,
  listHeldFacts,
} from "@rammevaerk/domain/offers";
import { type IsoDate, periodsOverlap } from "@rammevaerk/domain/time";

type Series = OfferDetail["series"];
type Place = Series["places"][number];

/**
 * Answers how places, occupancy and rates of an offer developed, oldest first, by the facts that lead. Where only
 * units are told of, their places are added up; occupancy and rates are those of the offer as a whole.
 * @param facts believed at the same moment; kinds that are not shown over the years are passed over
 * @param around the day up to which a rate without an end is shown, and the published calculations by year
 */
export function calculateSeries(
  facts: readonly AnyFact[],
  { until, calculations }: { until: IsoDate; calculations: ReadonlyMap<number, string> },
): Series {
  const byKind = Map.groupBy(facts, (fact) => fact.kind);
  return {
    places: calculatePlaces(byKind.get("places") ?? []),
    occupancy: calculateOccupancy((byKind.get("occupancy") ?? []) as Fact<"occupancy">[]),
    rates: calculateRates((byKind.get("rate") ?? []) as Fact<"rate">[], { until, calculations }),
  };
}

/** From each day on which anything changes to the next; neighbours that say the same are one. */
function calculatePlaces(facts: readonly AnyFact[]): Place[] {
  const days = [...new Set(facts.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? []].flat()))];
  const series: Place[] = [];
  const open = new Map<string, Place>();
  for (const on of days.toSorted()) {
    const sums = addUpPlaces(facts, on);
    for (const [key, place] of open) {
      const sum = sums.get(key);
      if (sum?.approved === place.approved && sum.covered === place.covered) continue;
      place.validTo = on;
      open.delete(key);
    }
    for (const [key, sum] of sums) {
      if (open.has(key)) continue;
      const place: Place = { validFrom: on, validTo: null, key, ...sum };
      open.set(key, place);
      series.push(place);
    }
  }
  return series;
}

function addUpPlaces(facts: readonly AnyFact[], on: IsoDate) {
  const held = listHeldFacts(calculateOfferOn(facts, { on }), "places").map(({ fact }) => fact);
  const whole = new Set(held.filter((fact) => fact.unitId === undefined).map((fact) => fact.key));
  const sums = new Map<string, { approved: number; covered: number }>();
  for (const { unitId, key, value } of held) {
    if (unitId !== undefined && whole.has(key)) continue;
    const sum = sums.get(key) ?? { approved: 0, covered: 0 };
    sums.set(key, { approved: sum.approved + value.approved, covered: sum.covered + value.covered });
  }
  return sums;
}

/** Of measurements of the same time the shortest is shown, so months and not their year; then the source that leads. */
function calculateOccupancy(facts: readonly Fact<"occupancy">[]): Series["occupancy"] {
  const whole = facts.filter((fact) => fact.unitId === undefined);
  return keepFinest(whole).map(({ validFrom, validTo, value }) => ({
    validFrom,
    validTo: validTo ?? null,
    percent: value.percent,
  }));
}

function keepFinest(facts: readonly Fact<"occupancy">[]): Fact<"occupancy">[] {
  const sorted = facts.toSorted(compareStart);
  const meets = sorted.some((fact, n) => n > 0 && periodsOverlap(fact, sorted[n - 1] ?? fact));
  if (!meets) return sorted;
  const kept: Fact<"occupancy">[] = [];
  for (const fact of sorted.toSorted((a, b) => lengthOf(a) - lengthOf(b) || compareLead(a, b)))
    if (!kept.some((other) => periodsOverlap(other, fact))) kept.push(fact);
  return kept.toSorted(compareStart);
}

function lengthOf({ validFrom, validTo }: Fact): number {
  return validTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(validTo) - Date.parse(validFrom);
}

function compareStart(a: Fact, b: Fact): number {
  if (a.validFrom === b.validFrom) return 0;
  return a.validFrom < b.validFrom ? -1 : 1;
}

function compareLead(a: Fact, b: Fact): number {
  const { leadingSources } = factRules[a.kind];
  return leadingSources.indexOf(a.source) - leadingSources.indexOf(b.source);
}

/** One rate for each year and level: of the source that leads, the one that began last. */
function calculateRates(
  facts: readonly Fact<"rate">[],
  { until, calculations }: { until: IsoDate; calculations: ReadonlyMap<number, string> },
): Series["rates"] {
  const rates = new Map<string, Series["rates"][number]>();
  const whole = facts.filter((fact) => fact.unitId === undefined);
  for (const fact of whole.toSorted((a, b) => -compareLead(a, b) || compareStart(a, b))) {
    const { levelName, amountOere, per, budgetedOccupancyPercent } = fact.value;
    const last = calculateLastYear(fact, until);
    for (let year = yearOf(fact.validFrom); year <= last; year++) {
      rates.set(JSON.stringify([year, fact.key]), {
        year,
        key: fact.key,
        levelName: levelName ?? null,
        amountOere,
        per,
        budgetedOccupancyPercent,
        calculationId: fact.source === "rate-model" ? (calculations.get(year) ?? null) : null,
      });
    }
  }
  return [...rates.values()].toSorted((a, b) => a.year - b.year || (a.key < b.key ? -1 : 1));
}

/** The year of the last day; without an end, this year, or the coming one in which it begins. */
function calculateLastYear({ validFrom, validTo }: Fact, until: IsoDate): number {
  if (validTo === undefined) return yearOf(validFrom > until ? validFrom : until);
  return yearOf(validTo) - (validTo.endsWith("-01-01") ? 1 : 0);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
