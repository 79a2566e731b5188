import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, compareDates, type IsoDate, isIsoDate } from "./iso-date.ts";

const firstDay = Date.parse("0001-01-01T00:00:00Z") / 86_400_000;
const lastDay = Date.parse("9999-12-31T00:00:00Z") / 86_400_000;
const dates = fc
  .integer({ min: firstDay, max: lastDay })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate);
const nearDates = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate);

describe("isIsoDate", () => {
  test.each(["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("knows %s", (value) => {
    expect(isIsoDate(value)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "0000-01-01",
    "2026-01-01T00:00:00.000Z",
    " 2026-01-01",
    "2026-01-01\n",
    "２０２６-01-01",
    "",
    20260101,
    null,
    undefined,
    new Date(0),
  ])("refuses %j", (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  test("knows every day of the calendar", () => {
    fc.assert(fc.property(dates, (date) => isIsoDate(date)));
  });

  test("knows exactly the days that exist in a year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const two = (n: number) => String(n).padStart(2, "0");
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        let days = 0;
        for (let month = 0; month <= 13; month++)
          for (let day = 0; day <= 32; day++)
            if (isIsoDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`)) days++;
        return days === (isLeap ? 366 : 365);
      }),
      { numRuns: 30 },
    );
  });
});

describe("compareDates", () => {
  test("orders by the calendar", () => {
    expect(compareDates("2026-12-31", "2027-01-01")).toBe(-1);
    expect(compareDates("2027-01-01", "2026-12-31")).toBe(1);
    expect(compareDates("2027-01-01", "2027-01-01")).toBe(0);
  });

  test("agrees with the order of the moments", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => compareDates(a, b) === Math.sign(Date.parse(a) - Date.parse(b))),
    );
  });
});

describe("addDays", () => {
  test.each<[IsoDate, number, IsoDate]>([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-11-22", 0, "2026-11-22"],
    ["2023-01-01", 365, "2024-01-01"],
    ["2024-01-01", 365, "2024-12-31"],
  ])("%s and %i days is %s", (date, days, answer) => {
    expect(addDays(date, days)).toBe(answer);
  });

  test("takes back what it added", () => {
    fc.assert(
      fc.property(nearDates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  test("adds in steps as it adds at once", () => {
    const steps = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(nearDates, steps, steps, (date, first, second) => {
        expect(addDays(addDays(date, first), second)).toBe(addDays(date, first + second));
      }),
    );
  });

  test("moves in the direction of the sign", () => {
    fc.assert(
      fc.property(nearDates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(compareDates(addDays(date, days), date)).toBe(Math.sign(days));
      }),
    );
  });

  test.each<[string, number]>([
    ["2026-02-30", 1],
    ["2026-01-01", 0.5],
    ["2026-01-01", Number.NaN],
    ["9999-12-31", 1],
    ["0001-01-01", -1],
    ["2026-01-01", 1e15],
  ])("refuses %s and %d days", (date, days) => {
    expect(() => addDays(date as IsoDate, days)).toThrow(RangeError);
  });
});
