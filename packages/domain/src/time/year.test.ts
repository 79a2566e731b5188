import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calculateDaysBetween, calculateDaysInYear, type IsoDate } from "./index.ts";

describe("calculateDaysInYear", () => {
  test.each([
    [2027, 365],
    [2028, 366],
    [2100, 365],
    [2000, 366],
  ])("%i has %i", (year, days) => {
    expect(calculateDaysInYear(year)).toBe(days);
  });

  test("agrees with the days between two new years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        expect(calculateDaysInYear(year)).toBe(calculateDaysBetween(`${year}-01-01`, `${year + 1}-01-01`));
      }),
    );
  });
});

describe("calculateDaysBetween", () => {
  test("is what addDays adds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        expect(calculateDaysBetween("2026-03-29", addDays("2026-03-29", days))).toBe(days);
      }),
    );
  });

  test.each<[IsoDate, IsoDate]>([
    ["2027-02-29", "2027-03-01"],
    ["2027-01-01", "2027-13-01"],
  ])("refuses %s and %s", (from, to) => {
    expect(() => calculateDaysBetween(from, to)).toThrow(RangeError);
  });
});
