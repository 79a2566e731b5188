import fc from "fast-check";
import { expect, test } from "vitest";
import { toDateInCopenhagen } from "../time/index.ts";
import { calculateMonthStart } from "./calculate-month-start.ts";

test.each([
  ["2026-11-22T10:00:00.000Z", "2026-10-31T23:00:00.000Z"],
  ["2026-07-15T10:00:00.000Z", "2026-06-30T22:00:00.000Z"],
  // The months in which the clock changes begin before it does.
  ["2026-03-30T10:00:00.000Z", "2026-02-28T23:00:00.000Z"],
  ["2026-10-26T10:00:00.000Z", "2026-09-30T22:00:00.000Z"],
  // The new year begins in Denmark before it does in UTC.
  ["2026-12-31T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
  ["2026-12-31T22:59:59.999Z", "2026-11-30T23:00:00.000Z"],
])("the month of %s began at %s", (instant, start) => {
  expect(calculateMonthStart(instant)).toBe(start);
});

test("refuses what is no moment", () => {
  expect(() => calculateMonthStart("2026-11-22")).toThrow(RangeError);
});

test("is the first moment of the first day of the same month", () => {
  const anyInstant = fc.date({
    min: new Date("1981-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyInstant, (date) => {
      const start = calculateMonthStart(date.toISOString());
      const month = toDateInCopenhagen(date.toISOString()).slice(0, 7);
      expect(start <= date.toISOString()).toBe(true);
      expect(toDateInCopenhagen(start)).toBe(`${month}-01`);
      const justBefore = new Date(Date.parse(start) - 1).toISOString();
      expect(toDateInCopenhagen(justBefore).startsWith(month)).toBe(false);
    }),
  );
});
