import { describe, expect, test } from "vitest";
import {
  compareLastYears,
  countDays,
  countMonths,
  countPlaces,
  groupByKey,
  listCalculatedYears,
  listOccupancyPoints,
  listOccupancyYears,
  listPlacePoints,
  listYearMarks,
  type OccupancyMonth,
  type RateOfYear,
} from "./series.ts";

/** `count` months from January of a year. */
function monthsFrom(year: number, percents: readonly number[]): OccupancyMonth[] {
  const dayOf = (index: number) =>
    `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
  return percents.map((percent, index) => ({ validFrom: dayOf(index), validTo: dayOf(index + 1), percent }));
}

describe("occupancy", () => {
  test("months follow each other, and a missing one is a gap", () => {
    const months = monthsFrom(2026, [90, 91, 92, 93]).toSpliced(2, 1);
    const january = countMonths("2026-01-01");
    expect(listOccupancyPoints(months)).toEqual([
      { at: january, value: 90 },
      { at: january + 1, value: 91 },
      { at: january + 2, value: null },
      { at: january + 3, value: 93 },
    ]);
  });

  test("a whole year stands in its middle, and in a column of its own", () => {
    const year = { validFrom: "2020-01-01", validTo: "2021-01-01", percent: 97.5 };
    expect(listOccupancyPoints([year])).toEqual([{ at: countMonths("2020-01-01") + 5.5, value: 97.5 }]);
    expect(listOccupancyYears([year, ...monthsFrom(2021, [100, 101.2])])).toEqual([
      { year: 2021, months: [100, 101.2, ...Array.from({ length: 10 }, () => null)], longer: null },
      { year: 2020, months: Array.from({ length: 12 }, () => null), longer: 97.5 },
    ]);
    expect(listOccupancyPoints([{ ...year, validTo: null }])[0]?.at).toBe(countMonths("2020-01-01"));
  });

  test("the last two years are compared only when all of their months are known", () => {
    const percents = [
      ...Array.from({ length: 12 }, () => 90),
      ...Array.from({ length: 12 }, (_, i) => 95 + i),
    ];
    const months = monthsFrom(2024, percents);
    expect(compareLastYears(months)).toEqual({ last: 100.5, before: 90 });
    expect(compareLastYears(months.slice(1))).toBeUndefined();
    expect(compareLastYears([...months.toSpliced(5, 1), ...monthsFrom(2026, [99])])).toBeUndefined();
    expect(compareLastYears([])).toBeUndefined();
  });
});

describe("places", () => {
  const periods = [
    { validFrom: "2017-01-01", validTo: "2020-01-01", key: "SEL-107", approved: 20, covered: 20 },
    { validFrom: "2020-07-01", validTo: null, key: "SEL-107", approved: 24, covered: 20 },
    { validFrom: "2020-07-01", validTo: "2022-01-01", key: "SEL-108", approved: 3, covered: 3 },
  ];

  test("a period holds until the next one, a gap interrupts it, and the last goes on until today", () => {
    const own = groupByKey(periods).get("SEL-107") ?? [];
    expect(listPlacePoints(own, "2026-11-22")).toEqual([
      { at: countDays("2017-01-01"), value: 20 },
      { at: countDays("2020-01-01"), value: null },
      { at: countDays("2020-07-01"), value: 24 },
      { at: countDays("2026-11-22"), value: 24 },
    ]);
  });

  test("one that has ended ends, and one that begins today is a point", () => {
    const own = groupByKey(periods).get("SEL-108") ?? [];
    expect(listPlacePoints(own, "2026-11-22").at(-1)?.at).toBe(countDays("2022-01-01"));
    expect(listPlacePoints(periods.slice(1, 2), "2020-07-01")).toHaveLength(1);
  });

  test("places are counted over the legal bases, the last day excluded", () => {
    expect(
      ["2016-12-31", "2017-01-01", "2020-01-01", "2021-12-31", "2022-01-01"].map((on) =>
        countPlaces(periods, on),
      ),
    ).toEqual([0, 20, 0, 27, 24]);
  });
});

test("every year has a mark", () => {
  expect(listYearMarks(2024, 2026, (year) => year * 12)).toEqual([
    { at: 24_288, label: "2024" },
    { at: 24_300, label: "2025" },
    { at: 24_312, label: "2026" },
  ]);
});

test("a year that was calculated here is named once, whatever levels it has", () => {
  const rate = (year: number, key: string, calculationId: string | null): RateOfYear => ({
    year,
    key,
    levelName: null,
    amountOere: 200_000,
    per: "day",
    budgetedOccupancyPercent: 96,
    calculationId,
  });
  const rates = [rate(2024, "1", null), rate(2025, "1", "a"), rate(2026, "1", "b"), rate(2026, "2", "b")];
  expect(listCalculatedYears(rates)).toEqual([2026, 2025]);
});
